package io.fairlead.value;

import java.util.Optional;

/**
 * The key of a label: a name, with an optional DNS prefix before a slash.
 *
 * @param text the whole key
 */
public record LabelKey(String text) implements Comparable<LabelKey> {
    private static final TextRule RULE = TextRule.of(
            "a label key",
            "use a name of letters, digits, '-', '_' and '.', starting and ending with a letter or digit, at most 63"
                    + " characters, optionally after a DNS subdomain and '/'",
            253 + 1 + 63,
            "([^/]{1,253}/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public LabelKey {
        RULE.check(text, NameRepair::toLabelValue);
        int slash = text.indexOf('/');
        if (slash >= 0) {
            new DnsSubdomain(text.substring(0, slash));
        }
    }

    /**
     * Reads a label key.
     *
     * @param text for example {@code app.kubernetes.io/name}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static LabelKey parse(String text) {
        return new LabelKey(text);
    }

    /** The part before the slash; empty for a key without one. */
    public Optional<String> prefix() {
        int slash = text.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(text.substring(0, slash));
    }

    /** The part after the slash, or the whole key without one. */
    public String name() {
        return text.substring(text.indexOf('/') + 1);
    }

    @Override
    public int compareTo(LabelKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
