package io.fairlead.kubernetes.wire;

import io.fairlead.value.IntOrString;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.Quantity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads single values; each method gives null for a value that is null or was refused. */
class ScalarReader extends TokenReader {
    private static final int MOST_DIGITS = 18;

    ScalarReader(JsonParser parser) {
        super(parser);
    }

    /** A text. */
    public @Nullable String string() {
        if (absent) {
            return "";
        }
        if (isNull() || !expect(JsonToken.VALUE_STRING, "a text")) {
            return null;
        }
        mark();
        return parser.getString();
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer int32() {
        Long number = int64();
        if (number != null && number.intValue() != number) {
            report(Problem.Kind.INVALID_VALUE, here(), number + " is outside the range of 32 bits");
            return null;
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    /** A whole number of 64 bits. */
    public @Nullable Long int64() {
        if (absent) {
            return 0L;
        }
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && isWhole(parser.getDecimalValue())) {
            mark();
            return wholeNumber(parser.getDecimalValue());
        }
        if (!expect(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return null;
        }
        mark();
        try {
            return parser.getLongValue();
        } catch (InputCoercionException tooLarge) {
            report(Problem.Kind.INVALID_VALUE, here(), parser.getString() + " is outside the range of 64 bits");
            return null;
        }
    }

    private @Nullable Long wholeNumber(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException tooLarge) {
            report(Problem.Kind.INVALID_VALUE, here(), number + " is outside the range of 64 bits");
            return null;
        }
    }

    /** A decimal number. */
    /** A number such as {@code 2.0}, which the server takes for a whole one. */
    private static boolean isWhole(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.stripTrailingZeros().scale() <= 0;
    }

    /** Bytes as a text in base 64; what it stands for is never shown. */
    public @Nullable String bytes() {
        String text = string();
        if (text == null) {
            return null;
        }
        try {
            Base64.getDecoder().decode(text.replaceAll("[\\r\\n]", ""));
            if (text.replaceAll("[\\r\\n]", "").length() % 4 == 0) {
                return text;
            }
        } catch (IllegalArgumentException notBase64) {
            // reported below, together with a text without padding
        }
        report(Problem.Kind.INVALID_VALUE, here(), "the text is not base 64");
        return null;
    }

    public @Nullable Double number() {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT && !expect(JsonToken.VALUE_NUMBER_FLOAT, "a number")) {
            return null;
        }
        mark();
        return parser.getDoubleValue();
    }

    /** True or false. */
    public @Nullable Boolean bool() {
        if (absent) {
            return false;
        }
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_TRUE || expect(JsonToken.VALUE_FALSE, "true or false")) {
            mark();
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        return null;
    }

    /** A quantity; numbers count as their text. */
    public @Nullable Quantity quantity() {
        if (absent) {
            return Quantity.parse("0");
        }
        if (isNumber()) {
            mark();
            return parsed(Quantity::parse, parser.getString());
        }
        String text = string();
        return text == null ? null : parsed(Quantity::parse, text);
    }

    /** A whole number or a text. */
    public @Nullable IntOrString intOrString() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            Integer number = int32();
            return number == null ? null : IntOrString.of(number);
        }
        if (isNull() || !expect(JsonToken.VALUE_STRING, "a whole number or a text")) {
            return null;
        }
        mark();
        return IntOrString.of(parser.getString());
    }

    /** A time in the form of RFC 3339. */
    public @Nullable OffsetDateTime time() {
        String text = string();
        return text == null ? null : parsed(Times::parse, text);
    }

    /** A time in the form of RFC 3339 with six digits of a second. */
    public @Nullable Instant microTime() {
        OffsetDateTime time = time();
        return time == null ? null : time.toInstant();
    }

    /** A text of a closed set. */
    public <E extends ApiEnum> @Nullable E oneOf(E[] constants) {
        String text = string();
        if (text == null) {
            return null;
        }
        Optional<E> constant = ApiEnum.find(constants, text);
        if (constant.isEmpty() && text.isEmpty()) {
            report(Problem.Kind.EMPTY_VALUE, here(), unsupported(text, constants));
        } else if (constant.isEmpty()) {
            report(Problem.Kind.UNSUPPORTED_VALUE, here(), unsupported(text, constants));
        }
        return constant.orElse(null);
    }

    private static String unsupported(String text, ApiEnum[] constants) {
        StringJoiner values = new StringJoiner(", ");
        for (ApiEnum constant : constants) {
            values.add(quoted(constant.value()));
        }
        return quoted(text) + " is none of the supported values: " + values;
    }

    private boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private <T> @Nullable T parsed(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException refused) {
            report(Problem.Kind.INVALID_VALUE, here(), String.valueOf(refused.getMessage()));
        } catch (DateTimeException refused) {
            report(Problem.Kind.INVALID_VALUE, here(), quoted(text) + " is not a time such as 2026-01-31T12:00:00Z");
        }
        return null;
    }
}
