package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.LimitRange;
import io.fairlead.kubernetes.core.v1.LimitRangeItem;
import io.fairlead.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a LimitRange.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/policy/limit-range/">Limit ranges</a>
 */
public final class LimitRanges {
    static final DiagnosticCode TYPE = new DiagnosticCode("limitrange", "unknown-type");
    static final DiagnosticCode TYPE_TWICE = new DiagnosticCode("limitrange", "duplicate-type");
    static final DiagnosticCode POD_DEFAULT = new DiagnosticCode("limitrange", "default-for-pods");
    static final DiagnosticCode NO_STORAGE = new DiagnosticCode("limitrange", "storage-missing");
    static final DiagnosticCode RESOURCE = new DiagnosticCode("limitrange", "unknown-resource");
    static final DiagnosticCode RATIO = new DiagnosticCode("limitrange", "ratio-out-of-range");
    private static final List<String> TYPES = List.of("Pod", "Container", "PersistentVolumeClaim");
    private static final List<String> OF_CONTAINERS = List.of("cpu", "memory", "ephemeral-storage");

    private LimitRanges() {}

    static List<DiagnosticCode> codes() {
        return List.of(TYPE, TYPE_TWICE, POD_DEFAULT, NO_STORAGE, RESOURCE, RATIO, LimitOrder.ORDER);
    }

    /** Judges a LimitRange. */
    public static void check(LimitRange range, Field root) {
        Set<String> types = new HashSet<>();
        range.spec()
                .ifPresent(spec -> root.field("spec", "limits").each(spec.limits(), (item, at) -> {
                    type(item.type(), types, at.field("type"));
                    item(withDefaults(item), at);
                }));
    }

    private static void type(String type, Set<String> seen, Field at) {
        if (!Format.QUALIFIED_NAME.allows(type) || (type.indexOf('/') < 0 && !TYPES.contains(type))) {
            at.invalid(TYPE, type, "must be Pod, Container, PersistentVolumeClaim or a qualified name");
        }
        if (!seen.add(type)) {
            at.duplicate(TYPE_TWICE, type);
        }
    }

    /** What the server fills in for containers: the default is the maximum, the request is the default or the minimum. */
    private static LimitRangeItem withDefaults(LimitRangeItem item) {
        if (!item.type().equals("Container")) {
            return item;
        }
        Map<String, Quantity> limits = filled(item.defaultValue(), item.max());
        Map<String, Quantity> requests = filled(filled(item.defaultRequest(), limits), item.min());
        return item.toBuilder().defaultValue(limits).defaultRequest(requests).build();
    }

    private static Map<String, Quantity> filled(Map<String, Quantity> given, Map<String, Quantity> more) {
        Map<String, Quantity> all = new LinkedHashMap<>(given);
        more.forEach(all::putIfAbsent);
        return all;
    }

    private static void item(LimitRangeItem item, Field at) {
        names(item.type(), item.max(), at.field("max"));
        names(item.type(), item.min(), at.field("min"));
        if (item.type().equals("Pod")) {
            absent(item.defaultValue(), at.field("default"));
            absent(item.defaultRequest(), at.field("defaultRequest"));
        } else {
            names(item.type(), item.defaultValue(), at.field("default"));
            names(item.type(), item.defaultRequest(), at.field("defaultRequest"));
        }
        names(item.type(), item.maxLimitRequestRatio(), at.field("maxLimitRequestRatio"));
        if (item.type().equals("PersistentVolumeClaim")
                && !item.min().containsKey("storage")
                && !item.max().containsKey("storage")) {
            // the server names a field that does not exist
            at.field("limits").required(NO_STORAGE, "either minimum or maximum storage value is required");
        }
        LimitOrder.check(item, at);
        item.maxLimitRequestRatio()
                .forEach((name, ratio) -> ratio(name, ratio, item, at.field("maxLimitRequestRatio")));
    }

    private static void names(String type, Map<String, Quantity> amounts, Field at) {
        boolean ofContainers = type.equals("Pod") || type.equals("Container");
        amounts.keySet().stream()
                .filter(name -> !Format.QUALIFIED_NAME.allows(name)
                        || (name.indexOf('/') < 0
                                && ofContainers
                                && !OF_CONTAINERS.contains(name)
                                && !name.startsWith("hugepages-")))
                .forEach(name -> at.key(name).invalid(RESOURCE, name, "must be a standard resource for containers"));
    }

    private static void absent(Map<String, Quantity> quantities, Field at) {
        if (!quantities.isEmpty()) {
            at.forbidden(POD_DEFAULT, "may not be specified when `type` is 'Pod'");
        }
    }

    private static void ratio(String name, Quantity ratio, LimitRangeItem item, Field at) {
        BigDecimal least = amount(item.min().get(name));
        BigDecimal most = amount(item.max().get(name));
        if (ratio.canonicalValue().compareTo(BigDecimal.ONE) < 0) {
            at.key(name).invalid(RATIO, ratio, "ratio is less than 1");
        }
        if (least.signum() > 0
                && most.signum() > 0
                && ratio.canonicalValue().compareTo(most.divide(least, MathContext.DECIMAL64)) > 0) {
            at.key(name).invalid(RATIO, ratio, "ratio is greater than max/min");
        }
    }

    private static BigDecimal amount(@Nullable Quantity given) {
        return given == null ? BigDecimal.ZERO : given.canonicalValue();
    }
}
