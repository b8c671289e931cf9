package io.fairlead.value;

/**
 * A DNS label (RFC 1123): the name of a Service, a Namespace, a container or a tier.
 *
 * @param text the text as it is written in a manifest
 */
public record DnsLabel(String text) implements Comparable<DnsLabel> {
    private static final TextRule RULE = TextRule.of(
            "a DNS label",
            "use lower-case letters, digits and '-', starting and ending with a letter or digit, at most 63 characters",
            63,
            "[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public DnsLabel {
        RULE.check(text, NameRepair::toLabel);
    }

    /**
     * Reads a DNS label.
     *
     * @param text for example {@code frontend}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static DnsLabel parse(String text) {
        return new DnsLabel(text);
    }

    @Override
    public int compareTo(DnsLabel other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
