package io.fairlead.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in the text form of Kubernetes: {@code 1h30m}, {@code 500ms}.
 *
 * <p>The text is kept for rendering, and equality is by text; {@link #compareTo} orders by length.
 *
 * @see <a href="https://pkg.go.dev/time#ParseDuration">the text form</a>
 */
public final class Duration implements Comparable<Duration> {
    private static final Pattern PART = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Pattern SHAPE = Pattern.compile("[+-]?(0|(" + PART.pattern() + ")+)");
    private static final String RULE =
            "use numbers with units (h, m, s, ms, us, ns), such as 1h30m or 500ms," + " at most about 292 years";
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final String text;
    private final java.time.Duration length;

    private Duration(String text, java.time.Duration length) {
        this.text = text;
        this.length = length;
    }

    /**
     * The text form of a length of time.
     *
     * @throws InvalidValueException when the length is beyond 292 years
     */
    public static Duration of(java.time.Duration length) {
        return parse(DurationText.of(length));
    }

    /**
     * Reads a length of time.
     *
     * @param text for example {@code 1h30m}
     * @throws InvalidValueException when the text is not a duration, or is beyond 292 years
     */
    public static Duration parse(String text) {
        if (text.length() > 256 || !SHAPE.matcher(text).matches()) {
            throw refusal(text);
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit(part.group(2)))));
        }
        if (nanos.compareTo(LONGEST) > 0) {
            throw refusal(text);
        }
        long signed = nanos.setScale(0, RoundingMode.DOWN).longValueExact() * (text.startsWith("-") ? -1 : 1);
        return new Duration(text, java.time.Duration.ofNanos(signed));
    }

    private static InvalidValueException refusal(String text) {
        Optional<String> seconds = text.matches("[0-9]{1,9}") ? Optional.of(text + "s") : Optional.empty();
        return new InvalidValueException(text, "a duration", RULE, seconds);
    }

    private static long unit(String name) {
        return switch (name) {
            case "h" -> 3_600_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "s" -> 1_000_000_000L;
            case "ms" -> 1_000_000L;
            case "ns" -> 1L;
            default -> 1_000L;
        };
    }

    /** The same length in Java's own type. */
    public java.time.Duration toJavaTime() {
        return length;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Orders by length, not by text. */
    @Override
    public int compareTo(Duration other) {
        return length.compareTo(other.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Duration that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
