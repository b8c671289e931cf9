package io.fairlead.cel.function;

import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import io.fairlead.value.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code 'a %s of %d'.format([…])}. */
final class TextFormat {
    private static final Pattern CLAUSE = Pattern.compile("%(?:(%)|(?:\\.([0-9]{1,3}))?([sdfexXob]))|%");
    private static final int PRECISION = 6;

    private final StringBuilder out = new StringBuilder();

    TextFormat(String pattern, List<?> values) {
        Matcher matcher = CLAUSE.matcher(pattern);
        int next = 0;
        while (matcher.find()) {
            matcher.appendReplacement(out, "");
            if (matcher.group(1) != null) {
                out.append('%');
                continue;
            }
            if (matcher.group(3) == null || next >= values.size()) {
                throw new EvaluationError("could not parse formatting clause, or index " + next + " out of range");
            }
            int precision = matcher.group(2) == null ? PRECISION : Integer.parseInt(matcher.group(2));
            out.append(clause(matcher.group(3).charAt(0), precision, values.get(next++)));
            UnknownOutcomeException.refuseLarge(out.length());
        }
        matcher.appendTail(out);
    }

    String text() {
        return out.toString();
    }

    private static String clause(char verb, int precision, Object value) {
        return switch (verb) {
            case 's' -> plain(value);
            case 'd' -> value instanceof Double real ? plain(real) : Long.toString(whole(value));
            case 'f' -> String.format(Locale.ROOT, "%." + precision + "f", real(value));
            case 'e' -> throw new UnknownOutcomeException("the exponents of format are the server's");
            case 'o' -> Long.toString(whole(value), 8);
            case 'b' -> value instanceof Boolean truth ? (truth ? "1" : "0") : Long.toString(whole(value), 2);
            case 'X' -> hex(value).toUpperCase(Locale.ROOT);
            default -> hex(value);
        };
    }

    private static long whole(Object value) {
        if (value instanceof Number number && !(value instanceof Double)) {
            return number.longValue();
        }
        throw new EvaluationError("the clause takes an integer");
    }

    private static double real(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new EvaluationError("the clause takes a number");
    }

    private static String hex(Object value) {
        if (value instanceof String text) {
            return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof CelByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
        return Long.toString(whole(value), 16);
    }

    /** Inside a list or a map, texts have quotes. */
    private static String quoted(Object value) {
        return value instanceof String text ? JsonValue.of(text).toString() : plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextFormat::quoted).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?>) {
            throw new UnknownOutcomeException("the form of a map is the server's");
        } else if (value instanceof Double real) {
            return DoubleText.of(real);
        } else if (value instanceof Duration duration) {
            BigDecimal seconds =
                    BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
            return seconds.stripTrailingZeros().toPlainString() + "s";
        }
        return value instanceof NullValue ? "null" : String.valueOf(value);
    }
}
