package io.fairlead.value;

/**
 * A key of a ConfigMap or a Secret; it becomes a file name when the object is mounted.
 *
 * @param text the text as it is written in a manifest
 */
public record ConfigKey(String text) implements Comparable<ConfigKey> {
    private static final TextRule RULE = TextRule.of(
            "a config key",
            "use letters, digits, '-', '_' and '.', not starting with '..' and not '.', at most 253 characters",
            253,
            "(?!\\.\\.)(?!\\.$)[-._a-zA-Z0-9]+");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public ConfigKey {
        RULE.check(text, NameRepair::toConfigKey);
    }

    /**
     * Reads a config key.
     *
     * @param text for example {@code application.properties}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static ConfigKey parse(String text) {
        return new ConfigKey(text);
    }

    @Override
    public int compareTo(ConfigKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
