package io.fairlead.value;

/**
 * An absolute path inside a container: a mount path or a working directory.
 *
 * @param text the text as it is written in a manifest
 */
public record AbsolutePath(String text) implements Comparable<AbsolutePath> {
    private static final TextRule RULE = TextRule.of(
            "an absolute path",
            "start with '/', with no '..' part, no ':' and no control character",
            4096,
            "(?!.*/\\.\\.(/|$))/[^:\\p{Cntrl}]*");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public AbsolutePath {
        RULE.check(text, bare -> '/' + bare);
    }

    /**
     * Reads an absolute path.
     *
     * @param text for example {@code /var/lib/data}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static AbsolutePath parse(String text) {
        return new AbsolutePath(text);
    }

    @Override
    public int compareTo(AbsolutePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
