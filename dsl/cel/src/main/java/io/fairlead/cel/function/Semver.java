package io.fairlead.cel.function;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A semantic version; what stands behind a plus sign does not count.
 *
 * @param major the first number
 * @param minor the second
 * @param patch the third
 * @param pre the parts behind the dash
 */
record Semver(long major, long minor, long patch, List<String> pre) implements Comparable<Semver> {
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String PART = "(?:0|[1-9][0-9]*+|[0-9]*+[A-Za-z-][0-9A-Za-z-]*+)";
    private static final Pattern VERSION = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + PART
            + "(?:\\." + PART + ")*+))?(?:\\+[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST = 1000;

    static Optional<Semver> parse(String text) {
        Matcher matcher = VERSION.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Semver(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                parts(matcher.group(4))));
    }

    private static List<String> parts(@Nullable String pre) {
        return pre == null ? List.of() : List.of(pre.split("\\.", -1));
    }

    /** Reads also {@code v1.2}: without the letter, with the missing numbers, without leading zeros. */
    static Optional<Semver> parseTolerant(String text) {
        String[] parts = text.replaceFirst("^v", "").split("\\.", 3);
        for (int i = 0; i < parts.length; i++) {
            String stripped = parts[i].length() > 1 ? parts[i].replaceFirst("^0+", "") : parts[i];
            boolean needsZero = stripped.isEmpty() || !Character.isDigit(stripped.charAt(0));
            parts[i] = parts[i].length() > 1 && needsZero ? "0" + stripped : stripped;
        }
        if (parts.length < 3 && parts[parts.length - 1].matches(".*[+-].*")) {
            return Optional.empty();
        }
        return parse(String.join(".", parts) + ".0".repeat(3 - parts.length));
    }

    @Override
    public int compareTo(Semver other) {
        int order = Long.compare(major, other.major);
        order = order != 0 ? order : Long.compare(minor, other.minor);
        order = order != 0 ? order : Long.compare(patch, other.patch);
        if (order != 0 || pre.equals(other.pre)) {
            return order;
        }
        if (pre.isEmpty() || other.pre.isEmpty()) {
            return pre.isEmpty() ? 1 : -1;
        }
        for (int i = 0; i < Math.min(pre.size(), other.pre.size()); i++) {
            int part = comparePart(pre.get(i), other.pre.get(i));
            if (part != 0) {
                return part;
            }
        }
        return Integer.compare(pre.size(), other.pre.size());
    }

    private static int comparePart(String left, String right) {
        boolean leftIsNumber = DIGITS.matcher(left).matches();
        boolean rightIsNumber = DIGITS.matcher(right).matches();
        if (leftIsNumber && rightIsNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        if (leftIsNumber || rightIsNumber) {
            return leftIsNumber ? -1 : 1;
        }
        return Integer.signum(left.compareTo(right));
    }
}
