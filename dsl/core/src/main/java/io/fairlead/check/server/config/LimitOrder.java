package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.LimitRangeItem;
import io.fairlead.value.Quantity;
import java.util.Map;

/** The order of the amounts of a limit: minimum, default request, default, maximum. */
final class LimitOrder {
    static final DiagnosticCode ORDER = new DiagnosticCode("limitrange", "limits-out-of-order");

    private LimitOrder() {}

    static void check(LimitRangeItem item, Field at) {
        notBelow(item.max(), item.min(), at.field("min"), "min");
        notBelow(item.max(), item.defaultRequest(), at.field("defaultRequest"), "default request");
        notBelow(item.max(), item.defaultValue(), at.field("default"), "default");
        notAbove(item.min(), item.defaultRequest(), at.field("defaultRequest"));
        notAbove(item.min(), item.defaultValue(), at.field("default"));
        notBelow(item.defaultValue(), item.defaultRequest(), at.field("defaultRequest"), "default request");
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
