package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.JsonNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** The bounds of numbers. The server counts in 64-bit integers and doubles, and so do these rules. */
final class NumberRules {
    private NumberRules() {}

    static void judge(JsonNumber number, Schema schema, Spot spot, Outcome outcome) {
        Optional<Long> whole = JsonTypes.integer(number);
        double value = number.value().doubleValue();
        width(number, whole, schema, spot, outcome);
        schema.number("multipleOf").ifPresent(factor -> multiple(number, whole, factor, spot, outcome));
        schema.number("maximum").ifPresent(most -> {
            int order = compare(whole, value, most);
            boolean exclusive = schema.flag("exclusiveMaximum");
            bound(
                    order < 0 || (order == 0 && !exclusive),
                    exclusive ? "less than " : "at most ",
                    most,
                    number,
                    spot,
                    outcome);
        });
        schema.number("minimum").ifPresent(least -> {
            int order = compare(whole, value, least);
            boolean exclusive = schema.flag("exclusiveMinimum");
            bound(
                    order > 0 || (order == 0 && !exclusive),
                    exclusive ? "more than " : "at least ",
                    least,
                    number,
                    spot,
                    outcome);
        });
        outcome.counted();
    }

    private static int compare(Optional<Long> whole, double value, BigDecimal bound) {
        return whole.map(number -> Long.compare(number, bound.longValue()))
                .orElseGet(() -> Double.compare(value, bound.doubleValue()));
    }

    private static void bound(
            boolean holds, String relation, BigDecimal bound, JsonNumber number, Spot spot, Outcome outcome) {
        if (!holds) {
            String detail = "must be " + relation + bound.stripTrailingZeros().toPlainString();
            outcome.error(SchemaRules.OUT_OF_RANGE, Cause.INVALID, spot, number, detail);
        }
    }

    /** The format's width. The server attributes this error to the whole object. */
    private static void width(JsonNumber number, Optional<Long> whole, Schema schema, Spot spot, Outcome outcome) {
        boolean isInteger = schema.type().equals("integer") && !schema.isIntOrString();
        boolean narrow = schema.format().equals("int32")
                && whole.filter(value -> value != value.intValue()).isPresent();
        boolean wide = schema.type().equals("number")
                && schema.format().equals("float")
                && Math.abs(number.value().doubleValue()) > Float.MAX_VALUE;
        if ((isInteger && (whole.isEmpty() || narrow)) || wide) {
            String format = schema.format().isEmpty() ? "int64" : schema.format();
            String detail = spot.where() + " does not fit into the format " + format;
            outcome.error(SchemaRules.OUT_OF_RANGE, Cause.INVALID, spot.atRoot(), number, detail);
        }
    }

    private static void multiple(
            JsonNumber number, Optional<Long> whole, BigDecimal factor, Spot spot, Outcome outcome) {
        boolean holds = whole.isPresent()
                ? factor.longValue() > 0 && whole.get() % factor.longValue() == 0
                : isMultiple(number.value().doubleValue(), factor.doubleValue());
        if (!holds) {
            String detail =
                    "must be a multiple of " + factor.stripTrailingZeros().toPlainString();
            outcome.error(SchemaRules.OUT_OF_RANGE, Cause.INVALID, spot, number, detail);
        }
    }

    private static boolean isMultiple(double value, double factor) {
        double quotient = factor < 1 ? 1 / factor * value : value / factor;
        return factor > 0 && isNearlyWhole(quotient);
    }

    private static boolean isNearlyWhole(double number) {
        double distance = Math.abs(number - Math.rint(number));
        return Double.isFinite(number) && distance <= 1e-9 * Math.max(1, Math.abs(number));
    }
}
