package io.fairlead.value;

/**
 * The name of a port (RFC 6335, as the API server checks it).
 *
 * @param text the text as it is written in a manifest
 */
public record PortName(String text) implements Comparable<PortName> {
    private static final TextRule RULE = TextRule.of(
            "a port name",
            "use lower-case letters, digits and single '-' between them, at least one letter, at most 15 characters",
            15,
            "(?=[^a-z]*[a-z])[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public PortName {
        RULE.check(text, NameRepair::toLabel);
    }

    /**
     * Reads a port name.
     *
     * @param text for example {@code http}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static PortName parse(String text) {
        return new PortName(text);
    }

    @Override
    public int compareTo(PortName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
