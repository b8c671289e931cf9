package io.fairlead.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of CPU, memory, storage or of anything else that is counted: a number with an optional suffix.
 *
 * <p>The text is kept for rendering, and equality is by text; {@link #compareTo} orders by amount, so that {@code 1Gi}
 * and {@code 1024Mi} compare as equal without being equal.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</a>
 */
public final class Quantity implements Comparable<Quantity> {
    private static final Pattern SHAPE =
            Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))((?:[KMGTPE]i|[numkMGTPE])?|[eE][+-]?[0-9]{1,4})");
    private static final TextRule RULE = new TextRule(
            "a quantity",
            "use a number with an optional suffix: m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, or an exponent such as e3",
            512,
            SHAPE);

    private final String text;
    private final BigDecimal amount;

    private Quantity(String text, BigDecimal amount) {
        this.text = text;
        this.amount = amount;
    }

    /**
     * Reads a quantity.
     *
     * @param text for example {@code 500m}, {@code 10Gi} or {@code 1e3}
     * @throws InvalidValueException when the text is not a quantity
     */
    public static Quantity parse(String text) {
        Matcher matcher = SHAPE.matcher(RULE.check(text, QuantitySuffix::repaired));
        if (!matcher.matches()) {
            throw new IllegalStateException("the rule and the pattern of a quantity differ: " + text);
        }
        return new Quantity(text, QuantitySuffix.amount(matcher.group(1), matcher.group(2)));
    }

    /** The amount without its suffix and without trailing zeros: {@code 1Ki} is 1024, {@code 500m} is 0.5. */
    public BigDecimal canonicalValue() {
        return amount;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Orders by amount, not by text. */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that && text.equals(that.text);
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
