package io.fairlead.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text without quotes means to {@code kubectl} and the API server, which read YAML 1.1 in the way of Go.
 *
 * @param kind what the text is taken for
 * @param text the canonical text of a boolean, a null or a number; the text itself otherwise
 */
record GoScalar(Kind kind, String text) {
    /** What a plain scalar can be. */
    enum Kind {
        STRING,
        BOOLEAN,
        NULL,
        NUMBER,
        NOT_JSON
    }

    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern NOT_JSON = Pattern.compile("[+-]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE =
            Pattern.compile("([+-]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+))");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][+-]?[0-9]{1,5})?");
    /** What a text that is not a string can begin with. */
    private static final String FIRST_OF_OTHERS = "yYnNtTfFoO~+-.0123456789";

    /** Longer numbers are refused unread: their value takes time that grows with the square of their length. */
    private static final int LONGEST_NUMBER = 400;

    private static final int LARGEST_EXPONENT = 308;

    static GoScalar of(String text) {
        if (!text.isEmpty() && FIRST_OF_OTHERS.indexOf(text.charAt(0)) < 0) {
            return new GoScalar(Kind.STRING, text);
        }
        if (TRUE.contains(text)) {
            return new GoScalar(Kind.BOOLEAN, "true");
        }
        if (FALSE.contains(text)) {
            return new GoScalar(Kind.BOOLEAN, "false");
        }
        if (NULL.contains(text)) {
            return new GoScalar(Kind.NULL, "null");
        }
        if (NOT_JSON.matcher(text).matches()) {
            return new GoScalar(Kind.NOT_JSON, text);
        }
        return startsLikeNumber(text) ? number(text) : new GoScalar(Kind.STRING, text);
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
    }

    private static GoScalar number(String text) {
        String digits = text.replace("_", "");
        if (digits.length() > LONGEST_NUMBER) {
            return new GoScalar(DECIMAL.matcher(digits).matches() ? Kind.NOT_JSON : Kind.STRING, text);
        }
        Matcher whole = WHOLE.matcher(digits);
        if (whole.matches()) {
            BigInteger value = signed(digits, magnitude(whole));
            if (fits(value)) {
                return new GoScalar(Kind.NUMBER, value.toString());
            }
        }
        return DECIMAL.matcher(digits).matches() ? decimal(text, digits) : new GoScalar(Kind.STRING, text);
    }

    private static BigInteger magnitude(Matcher whole) {
        if (whole.group("hex") != null) {
            return new BigInteger(whole.group("hex"), 16);
        }
        return whole.group("binary") != null
                ? new BigInteger(whole.group("binary"), 2)
                : new BigInteger(whole.group("octal"), 8);
    }

    private static BigInteger signed(String digits, BigInteger magnitude) {
        return digits.charAt(0) == '-' ? magnitude.negate() : magnitude;
    }

    private static boolean fits(BigInteger value) {
        return value.signum() < 0 ? value.bitLength() < 64 : value.bitLength() <= 64;
    }

    private static GoScalar decimal(String text, String digits) {
        BigDecimal value = new BigDecimal(digits);
        if (value.precision() - (long) value.scale() > LARGEST_EXPONENT + 1) {
            return new GoScalar(Kind.STRING, text);
        }
        boolean isJson = JSON_NUMBER.matcher(digits).matches();
        return new GoScalar(Kind.NUMBER, isJson ? digits : value.toString());
    }
}
