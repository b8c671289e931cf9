package io.fairlead.cel.function;

import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
            TooLargeException.check(out.length());
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
            case 'e' -> String.format(Locale.ROOT, "%." + precision + "e", real(value));
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
            return HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } else if (value instanceof CelByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
        return Long.toString(whole(value), 16);
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextFormat::plain).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(plain(key), plain(entry)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15) {
            return Long.toString(real.longValue());
        } else if (value instanceof Duration duration) {
            return duration.toMillis() / 1000.0 + "s";
        }
        return value instanceof NullValue ? "null" : String.valueOf(value);
    }
}
