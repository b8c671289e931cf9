package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ResourceQuota;
import io.fairlead.kubernetes.core.v1.ResourceQuotaScope;
import io.fairlead.kubernetes.core.v1.ResourceQuotaSpec;
import io.fairlead.kubernetes.core.v1.ScopeSelector;
import io.fairlead.kubernetes.core.v1.ScopeSelectorOperator;
import io.fairlead.kubernetes.core.v1.ScopedResourceSelectorRequirement;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rules of a ResourceQuota.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/policy/">Policies</a>
 */
public final class Quotas {
    static final DiagnosticCode NAME = new DiagnosticCode("quota", "unknown-resource");
    static final DiagnosticCode NEGATIVE = new DiagnosticCode("quota", "negative-quantity");
    static final DiagnosticCode FRACTION = new DiagnosticCode("quota", "fractional-quantity");
    static final DiagnosticCode SCOPE = new DiagnosticCode("quota", "invalid-scope");
    private static final List<String> OBJECTS = List.of(
            "pods",
            "resourcequotas",
            "services",
            "replicationcontrollers",
            "secrets",
            "persistentvolumeclaims",
            "configmaps",
            "services.nodeports",
            "services.loadbalancers");
    private static final List<String> COMPUTE =
            List.of("cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory");
    private static final List<String> COUNTED = List.of(
            "cpu",
            "memory",
            "ephemeral-storage",
            "requests.cpu",
            "requests.memory",
            "requests.storage",
            "requests.ephemeral-storage",
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage",
            "pods",
            "resourcequotas",
            "services",
            "replicationcontrollers",
            "secrets",
            "persistentvolumeclaims",
            "configmaps",
            "services.nodeports",
            "services.loadbalancers");

    private Quotas() {}

    static List<DiagnosticCode> codes() {
        return List.of(NAME, NEGATIVE, FRACTION, SCOPE);
    }

    /** Judges a ResourceQuota. */
    public static void check(ResourceQuota quota, Field root) {
        root.field("spec").ifPresent(quota.spec(), Quotas::spec);
    }

    private static void spec(ResourceQuotaSpec spec, Field at) {
        spec.hard().forEach((name, amount) -> {
            Field here = at.field("hard").key(name);
            boolean known = name.indexOf('/') >= 0 || COUNTED.contains(name) || name.contains("hugepages-");
            if (!Format.QUALIFIED_NAME.allows(name) || !known) {
                here.invalid(NAME, name, "must be a standard resource for quota");
            }
            if (amount.canonicalValue().signum() < 0) {
                here.invalid(NEGATIVE, amount, "must be greater than or equal to 0");
            } else if (isCount(name)
                    && amount.canonicalValue().remainder(BigDecimal.ONE).signum() != 0) {
                here.invalid(FRACTION, amount, "must be an integer");
            }
        });
        scopes(spec, at.field("scopes"));
        selector(spec, at.field("scopeSelector", "matchExpressions"));
    }

    /** Whether whole objects are counted. */
    private static boolean isCount(String name) {
        return OBJECTS.contains(name)
                || (name.indexOf('/') >= 0 && !name.contains("kubernetes.io/") && !name.startsWith("requests."));
    }

    private static void scopes(ResourceQuotaSpec spec, Field at) {
        List<ResourceQuotaScope> scopes = spec.scopes();
        boolean misplaced = scopes.stream().anyMatch(scope -> !isUsable(scope, at) || !covers(scope, spec));
        if (misplaced || conflict(scopes)) {
            at.invalid(SCOPE, scopes, "must be scopes that go together and that apply to each limited resource");
        }
    }

    private static boolean isUsable(ResourceQuotaScope scope, Field at) {
        return scope != ResourceQuotaScope.VOLUME_ATTRIBUTES_CLASS || at.since(Since.VOLUME_ATTRIBUTES_SCOPE);
    }

    private static boolean covers(ResourceQuotaScope scope, ResourceQuotaSpec spec) {
        return spec.hard().keySet().stream().filter(COUNTED::contains).allMatch(name -> switch (scope) {
            case BEST_EFFORT -> name.equals("pods");
            case VOLUME_ATTRIBUTES_CLASS -> name.equals("persistentvolumeclaims") || name.equals("requests.storage");
            default -> name.equals("pods") || COMPUTE.contains(name);
        });
    }

    private static boolean conflict(List<ResourceQuotaScope> scopes) {
        return scopes.containsAll(List.of(ResourceQuotaScope.BEST_EFFORT, ResourceQuotaScope.NOT_BEST_EFFORT))
                || scopes.containsAll(List.of(ResourceQuotaScope.TERMINATING, ResourceQuotaScope.NOT_TERMINATING));
    }

    /** The server leaves out the index of an expression. */
    private static void selector(ResourceQuotaSpec spec, Field at) {
        List<ScopedResourceSelectorRequirement> all =
                spec.scopeSelector().map(ScopeSelector::matchExpressions).orElse(List.of());
        at.each(all, (one, here) -> {
            if (!here.lacksItem()) {
                expression(one, at);
            }
        });
        if (conflict(
                all.stream().map(ScopedResourceSelectorRequirement::scopeName).toList())) {
            at.invalid(SCOPE, "", "conflicting scopes");
        }
    }

    private static void expression(ScopedResourceSelectorRequirement one, Field at) {
        boolean named = one.scopeName() == ResourceQuotaScope.PRIORITY_CLASS
                || one.scopeName() == ResourceQuotaScope.VOLUME_ATTRIBUTES_CLASS;
        if (!named && one.operator() != ScopeSelectorOperator.EXISTS) {
            at.field("operator").invalid(SCOPE, one.operator().value(), "must be 'Exists' for this scope");
        }
        switch (one.operator()) {
            case IN, NOT_IN -> {
                if (one.values().isEmpty()) {
                    at.field("values").required(SCOPE, "must be at least one value when `operator` is 'In' or 'NotIn'");
                }
            }
            case EXISTS, DOES_NOT_EXIST -> {
                if (!one.values().isEmpty()) {
                    at.field("values")
                            .invalid(
                                    SCOPE,
                                    one.values(),
                                    "must be no value when `operator` is 'Exists' or 'DoesNotExist'");
                }
            }
        }
    }
}
