package io.fairlead.cel.function;

import io.fairlead.value.InvalidValueException;
import io.fairlead.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A quantity, of which only the amount counts.
 *
 * @param value the amount, without trailing zeros
 */
record Amount(BigDecimal value) {
    private static final int FINEST = 9;

    /** The server counts in billionths and rounds up. */
    Amount {
        value = value.scale() > FINEST
                ? value.setScale(FINEST, RoundingMode.UP).stripTrailingZeros()
                : value.stripTrailingZeros();
    }

    static Optional<Amount> parse(String text) {
        try {
            return Optional.of(new Amount(Quantity.parse(text).canonicalValue()));
        } catch (InvalidValueException notAQuantity) {
            return Optional.empty();
        }
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    OptionalLong whole() {
        boolean tooLong = value.precision() - (long) value.scale() > 19;
        if (tooLong || value.scale() > 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException tooLarge) {
            return OptionalLong.empty();
        }
    }
}
