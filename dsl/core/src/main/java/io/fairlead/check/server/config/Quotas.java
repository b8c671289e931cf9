package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.LimitRange;
import io.fairlead.kubernetes.core.v1.LimitRangeItem;
import io.fairlead.kubernetes.core.v1.ResourceQuota;
import io.fairlead.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a LimitRange and of a ResourceQuota.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/policy/">Policies</a>
 */
public final class Quotas {
    static final DiagnosticCode NAME = new DiagnosticCode("quota", "unknown-resource");
    static final DiagnosticCode NEGATIVE = new DiagnosticCode("quota", "negative-quantity");
    static final DiagnosticCode TYPE_TWICE = new DiagnosticCode("limitrange", "duplicate-type");
    static final DiagnosticCode POD_DEFAULT = new DiagnosticCode("limitrange", "default-for-pods");
    static final DiagnosticCode NO_STORAGE = new DiagnosticCode("limitrange", "storage-missing");
    static final DiagnosticCode ORDER = new DiagnosticCode("limitrange", "limits-out-of-order");
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
        return List.of(NAME, NEGATIVE, TYPE_TWICE, POD_DEFAULT, NO_STORAGE, ORDER);
    }

    /** Judges a ResourceQuota. */
    public static void check(ResourceQuota quota, Field root) {
        quota.spec()
                .ifPresent(spec -> spec.hard().forEach((name, amount) -> {
                    Field at = root.field("spec", "hard").key(name);
                    boolean known = name.indexOf('/') >= 0 || COUNTED.contains(name) || name.contains("hugepages-");
                    if (!Format.QUALIFIED_NAME.allows(name) || !known) {
                        at.invalid(NAME, name, "must be a standard resource for quota");
                    }
                    if (amount.canonicalValue().signum() < 0) {
                        at.invalid(NEGATIVE, amount, "must be greater than or equal to 0");
                    }
                }));
    }

    /** Judges a LimitRange. */
    public static void check(LimitRange range, Field root) {
        Set<String> types = new HashSet<>();
        range.spec()
                .ifPresent(spec -> root.field("spec", "limits").each(spec.limits(), (item, at) -> {
                    if (!types.add(item.type())) {
                        at.field("type").duplicate(TYPE_TWICE, item.type());
                    }
                    item(item, at);
                }));
    }

    private static void item(LimitRangeItem item, Field at) {
        if (item.type().equals("Pod")) {
            absent(item.defaultValue(), at.field("default"));
            absent(item.defaultRequest(), at.field("defaultRequest"));
        }
        if (item.type().equals("PersistentVolumeClaim")
                && !item.min().containsKey("storage")
                && !item.max().containsKey("storage")) {
            at.required(NO_STORAGE, "either minimum or maximum storage value is required, but neither was provided");
        }
        notBelow(item.max(), item.min(), at.field("min"), "min");
        notBelow(item.max(), item.defaultRequest(), at.field("defaultRequest"), "default request");
        notBelow(item.max(), item.defaultValue(), at.field("default"), "default");
        notAbove(item.min(), item.defaultRequest(), at.field("defaultRequest"));
        notAbove(item.min(), item.defaultValue(), at.field("default"));
        notBelow(item.defaultValue(), item.defaultRequest(), at.field("defaultRequest"), "default request");
    }

    private static void absent(Map<String, Quantity> quantities, Field at) {
        if (!quantities.isEmpty()) {
            at.forbidden(POD_DEFAULT, "may not be specified when `type` is 'Pod'");
        }
    }

    /** Refuses an amount that exceeds the greater one of the same resource. */
    private static void notBelow(Map<String, Quantity> greater, Map<String, Quantity> smaller, Field at, String what) {
        smaller.forEach((name, amount) -> {
            Quantity limit = greater.get(name);
            if (limit != null && amount.compareTo(limit) > 0) {
                at.key(name).invalid(ORDER, amount, what + " value " + amount + " is greater than " + limit);
            }
        });
    }

    /** Refuses an amount that falls below the smallest one of the same resource. */
    private static void notAbove(Map<String, Quantity> least, Map<String, Quantity> amounts, Field at) {
        amounts.forEach((name, amount) -> {
            Quantity limit = least.get(name);
            if (limit != null && amount.compareTo(limit) < 0) {
                at.key(name).invalid(ORDER, amount, "value " + amount + " is less than min value " + limit);
            }
        });
    }
}
