package io.fairlead.cel.function;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.util.function.BiFunction;

/** {@code quantity('500m').isLessThan(quantity('1'))} and the like. */
final class QuantityFunctions {
    private static final OpaqueType QUANTITY = OpaqueType.create("kubernetes.Quantity");

    private QuantityFunctions() {}

    static void addTo(FunctionSet functions) {
        functions.global(
                "quantity",
                "string_to_quantity",
                QUANTITY,
                SimpleType.STRING,
                String.class,
                text -> Amount.parse(text)
                        .orElseThrow(() -> new EvaluationError("\"" + text + "\" is not a quantity")));
        functions.global(
                "isQuantity",
                "is_quantity_string",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> Amount.parse(text).isPresent());
        functions.global("sign", "quantity_sign", SimpleType.INT, QUANTITY, Amount.class, amount ->
                (long) amount.value().signum());
        functions.member(
                "isInteger",
                "quantity_is_integer",
                SimpleType.BOOL,
                QUANTITY,
                Amount.class,
                amount -> amount.whole().isPresent());
        functions.member(
                "asInteger",
                "quantity_get_int",
                SimpleType.INT,
                QUANTITY,
                Amount.class,
                amount -> amount.whole().orElseThrow(() -> new EvaluationError("cannot convert value to integer")));
        functions.member(
                "asApproximateFloat",
                "quantity_get_float",
                SimpleType.DOUBLE,
                QUANTITY,
                Amount.class,
                amount -> amount.value().doubleValue());
        both(functions, "isGreaterThan", "quantity_is_greater_than", SimpleType.BOOL, (a, b) -> order(a, b) > 0);
        both(functions, "isLessThan", "quantity_is_less_than", SimpleType.BOOL, (a, b) -> order(a, b) < 0);
        both(functions, "compareTo", "quantity_compare_to", SimpleType.INT, (a, b) -> (long) order(a, b));
        both(functions, "add", "quantity_add", QUANTITY, Amount::plus);
        both(functions, "sub", "quantity_sub", QUANTITY, Amount::minus);
        withInt(functions, "add", "quantity_add_int", Amount::plus);
        withInt(functions, "sub", "quantity_sub_int", Amount::minus);
    }

    private static int order(Amount left, Amount right) {
        return left.value().compareTo(right.value());
    }

    private static void both(
            FunctionSet functions, String name, String id, CelType result, BiFunction<Amount, Amount, Object> does) {
        functions.member(name, id, result, QUANTITY, QUANTITY, Amount.class, Amount.class, does);
    }

    private static void withInt(
            FunctionSet functions, String name, String id, BiFunction<Amount, Amount, Object> does) {
        functions.member(
                name,
                id,
                QUANTITY,
                QUANTITY,
                SimpleType.INT,
                Amount.class,
                Long.class,
                (amount, number) -> does.apply(amount, new Amount(BigDecimal.valueOf(number))));
    }
}
