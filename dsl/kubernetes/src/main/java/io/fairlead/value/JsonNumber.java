package io.fairlead.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A JSON number; equality is by text, so that what was read is written again unchanged.
 *
 * @param text the number in the grammar of JSON
 */
public record JsonNumber(String text) implements JsonValue {
    private static final TextRule RULE = TextRule.of(
            "a JSON number",
            "use digits without leading zeros, an optional fraction and an optional exponent",
            1000,
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,6})?");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text is not a JSON number
     */
    public JsonNumber {
        RULE.check(text);
    }

    /**
     * Reads a JSON number.
     *
     * @throws InvalidValueException when the text is not a JSON number
     */
    public static JsonNumber parse(String text) {
        return new JsonNumber(text);
    }

    /** The number itself. */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    /** The number as a long; empty when it has a fraction, an exponent or does not fit. */
    public Optional<Long> asLong() {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException notALong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
