package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The types of JSON values as the server tells them apart. */
public final class JsonTypes {
    private static final double LARGEST_EXACT = 9007199254740991.0;
    /** An exponent beyond this is no 64-bit integer, and writing it out would take all memory. */
    private static final int LARGEST_EXPONENT = 400;

    private JsonTypes() {}

    /** The name of a value's type: {@code integer} for a number that fits into 64 bits without a fraction. */
    public static String of(JsonValue value) {
        if (value instanceof JsonObject) {
            return "object";
        } else if (value instanceof JsonArray) {
            return "array";
        } else if (value instanceof JsonNumber number) {
            return integer(number).isPresent() ? "integer" : "number";
        } else if (value instanceof JsonBoolean) {
            return "boolean";
        }
        return value instanceof JsonNull ? "null" : "string";
    }

    /** A number as a 64-bit integer; empty when it has a fraction or does not fit. */
    public static Optional<Long> integer(JsonNumber number) {
        Optional<Long> plain = number.asLong();
        if (plain.isPresent()) {
            return plain;
        }
        BigDecimal value = number.value();
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT || value.scale() > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        try {
            return Math.abs(value.doubleValue()) <= LARGEST_EXACT
                    ? Optional.of(value.longValueExact())
                    : Optional.empty();
        } catch (ArithmeticException fraction) {
            return Optional.empty();
        }
    }
}
