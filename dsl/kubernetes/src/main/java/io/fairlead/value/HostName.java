package io.fairlead.value;

/**
 * The DNS name of a host, whose first label may be the wildcard {@code *}.
 *
 * @param text the name as an Ingress or a Gateway route has it
 */
public record HostName(String text) implements Comparable<HostName> {
    private static final TextRule RULE = TextRule.of(
            "a host name",
            "use lower-case letters, digits, '-' and '.', with '*' only as the whole first part, at most 253 characters,"
                    + " and no IP address",
            253,
            "(?![0-9]+(\\.[0-9]+){3}$)(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public HostName {
        RULE.check(text, HostName::repaired);
    }

    /**
     * Reads a host name.
     *
     * @param text for example {@code app.example.com} or {@code *.example.com}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static HostName parse(String text) {
        return new HostName(text);
    }

    /** Whether the first label is {@code *}. */
    public boolean isWildcard() {
        return text.startsWith("*.");
    }

    /** Whether this name is the other one, or a wildcard that stands for it (one label, as an Ingress matches). */
    public boolean covers(HostName other) {
        if (!isWildcard() || other.isWildcard()) {
            return equals(other);
        }
        int dot = other.text.indexOf('.');
        return dot > 0 && other.text.substring(dot).equals(text.substring(1));
    }

    private static String repaired(String text) {
        String bare = text.strip().replaceFirst("^[A-Za-z]+://", "").replaceFirst("[:/].*$", "");
        return bare.startsWith("*.") ? "*." + NameRepair.toSubdomain(bare) : NameRepair.toSubdomain(bare);
    }

    @Override
    public int compareTo(HostName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
