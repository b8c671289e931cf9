package io.fairlead.value;

/**
 * A DNS subdomain (RFC 1123): labels joined by dots, the name of most Kubernetes objects.
 *
 * @param text the text as it is written in a manifest
 */
public record DnsSubdomain(String text) implements Comparable<DnsSubdomain> {
    private static final TextRule RULE = TextRule.of(
            "a DNS subdomain",
            "use lower-case letters, digits, '-' and '.', every part starting and ending with a letter or digit, at most 253 characters",
            253,
            "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public DnsSubdomain {
        RULE.check(text, NameRepair::toSubdomain);
    }

    /**
     * Reads a DNS subdomain.
     *
     * @param text for example {@code tls.example.com}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static DnsSubdomain parse(String text) {
        return new DnsSubdomain(text);
    }

    @Override
    public int compareTo(DnsSubdomain other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
