package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ResourceRequirements;
import io.fairlead.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of requests and limits.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/">Resources</a>
 */
public final class ResourceRules {
    static final DiagnosticCode NAME = new DiagnosticCode("resources", "unknown-resource");
    static final DiagnosticCode NEGATIVE = new DiagnosticCode("resources", "negative-quantity");
    static final DiagnosticCode FRACTION = new DiagnosticCode("resources", "fractional-quantity");
    static final DiagnosticCode PAGE_SIZE = new DiagnosticCode("resources", "not-a-multiple-of-the-page-size");
    static final DiagnosticCode ABOVE_LIMIT = new DiagnosticCode("resources", "request-above-limit");
    static final DiagnosticCode NOT_LIMIT = new DiagnosticCode("resources", "request-differs-from-limit");
    static final DiagnosticCode NO_LIMIT = new DiagnosticCode("resources", "limit-missing");
    static final DiagnosticCode ONLY_PAGES = new DiagnosticCode("resources", "huge-pages-alone");
    private static final String HUGE_PAGES = "hugepages-";
    private static final List<String> STANDARD = List.of("cpu", "memory", "ephemeral-storage");

    private ResourceRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NAME, NEGATIVE, FRACTION, PAGE_SIZE, ABOVE_LIMIT, NOT_LIMIT, NO_LIMIT, ONLY_PAGES);
    }

    static void check(ResourceRequirements resources, Field at) {
        resources.limits().forEach((name, quantity) -> entry(name, quantity, at.field("limits")));
        resources.requests().forEach((name, quantity) -> {
            entry(name, quantity, at.field("requests"));
            againstLimit(name, quantity, Optional.ofNullable(resources.limits().get(name)), at);
        });
        boolean pages = anyPages(resources.limits()) || anyPages(resources.requests());
        if (pages && !anyCompute(resources.limits()) && !anyCompute(resources.requests())) {
            at.forbidden(ONLY_PAGES, "HugePages require cpu or memory");
        }
    }

    /** Of a pod as a whole: fewer resources can be given. */
    static void ofPod(ResourceRequirements resources, Field at) {
        List<String> refused = Stream.concat(
                        resources.limits().keySet().stream(), resources.requests().keySet().stream())
                .filter(name -> !name.equals("cpu") && !name.equals("memory") && !name.startsWith(HUGE_PAGES))
                .distinct()
                .toList();
        if (refused.isEmpty()) {
            check(resources, at);
        }
        refused.stream()
                .filter(resources.limits()::containsKey)
                .forEach(
                        name -> at.field("limits").key(name).oneOf(NAME, name, List.of("cpu", "hugepages-", "memory")));
    }

    private static boolean anyPages(Map<String, Quantity> quantities) {
        return quantities.keySet().stream().anyMatch(name -> name.startsWith(HUGE_PAGES));
    }

    private static boolean anyCompute(Map<String, Quantity> quantities) {
        return quantities.containsKey("cpu") || quantities.containsKey("memory");
    }

    /** Judges an amount of a named resource; the map's field is given. */
    static void entry(String name, Quantity quantity, Field map) {
        Field at = map.key(name);
        name(NAME, name, at);
        if (quantity.canonicalValue().signum() < 0) {
            at.invalid(NEGATIVE, quantity, "must be greater than or equal to 0");
        } else if (isExtended(name) && hasFraction(quantity.canonicalValue())) {
            at.invalid(FRACTION, quantity, "must be an integer");
        }
        if (name.startsWith(HUGE_PAGES)) {
            pages(name, quantity, at);
        }
    }

    /** Judges the name of a resource that a container may use. */
    public static void name(DiagnosticCode code, String name, Field at) {
        if (!Format.QUALIFIED_NAME.allows(name)) {
            at.format(code, Format.QUALIFIED_NAME, name);
        } else if (name.indexOf('/') < 0 && !STANDARD.contains(name) && !name.startsWith(HUGE_PAGES)) {
            at.invalid(code, name, "must be a standard resource for containers");
        } else if (isExtended(name) && name.startsWith("requests.")) {
            at.invalid(code, name, "doesn't follow extended resource name standard");
        }
    }

    private static boolean isExtended(String name) {
        return name.indexOf('/') >= 0 && !name.contains("kubernetes.io/");
    }

    private static boolean mayOvercommit(String name) {
        return !isExtended(name) && !name.startsWith(HUGE_PAGES);
    }

    private static boolean hasFraction(BigDecimal amount) {
        return amount.remainder(BigDecimal.ONE).signum() != 0;
    }

    private static void pages(String name, Quantity quantity, Field at) {
        try {
            BigDecimal page =
                    Quantity.parse(name.substring(HUGE_PAGES.length())).canonicalValue();
            if (page.signum() <= 0 || quantity.canonicalValue().remainder(page).signum() != 0) {
                at.invalid(PAGE_SIZE, quantity, "must be a multiple of the page size");
            }
        } catch (IllegalArgumentException noSize) {
            at.invalid(NAME, name, "must end with the size of a page");
        }
    }

    private static void againstLimit(String name, Quantity request, Optional<Quantity> limit, Field at) {
        // the server leaves out the name of the resource
        Field requests = at.field("requests");
        if (limit.isEmpty()) {
            if (!mayOvercommit(name)) {
                at.field("limits").required(NO_LIMIT, "Limit must be set for non overcommitable resources");
            }
        } else if (!mayOvercommit(name) && request.compareTo(limit.get()) != 0) {
            requests.invalid(NOT_LIMIT, request, "must be equal to " + name + " limit of " + limit.get());
        } else if (request.compareTo(limit.get()) > 0) {
            requests.invalid(
                    ABOVE_LIMIT, request, "must be less than or equal to " + name + " limit of " + limit.get());
        }
    }
}
