package io.fairlead.value;

/**
 * The name of an environment variable of a container (the rule in force since Kubernetes 1.34).
 *
 * @param text the text as it is written in a manifest
 */
public record EnvironmentVariableName(String text) implements Comparable<EnvironmentVariableName> {
    private static final TextRule RULE = TextRule.of(
            "an environment variable name",
            "use printable ASCII characters except '=', at least one",
            32768,
            "[ -<>-~]+");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public EnvironmentVariableName {
        RULE.check(text);
    }

    /**
     * Reads an environment variable name.
     *
     * @param text for example {@code DATABASE_URL}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static EnvironmentVariableName parse(String text) {
        return new EnvironmentVariableName(text);
    }

    @Override
    public int compareTo(EnvironmentVariableName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
