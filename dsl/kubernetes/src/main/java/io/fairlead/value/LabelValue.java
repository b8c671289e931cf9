package io.fairlead.value;

/**
 * The value of a label: empty, or a short name.
 *
 * @param text the text as it is written in a manifest
 */
public record LabelValue(String text) implements Comparable<LabelValue> {
    private static final TextRule RULE = TextRule.of(
            "a label value",
            "use letters, digits, '-', '_' and '.', starting and ending with a letter or digit, at most 63 characters, or nothing at all",
            63,
            "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException when the text breaks the rule
     */
    public LabelValue {
        RULE.check(text, NameRepair::toLabelValue);
    }

    /**
     * Reads a label value.
     *
     * @param text for example {@code 1.4.2}
     * @throws InvalidValueException when the text breaks the rule
     */
    public static LabelValue parse(String text) {
        return new LabelValue(text);
    }

    @Override
    public int compareTo(LabelValue other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
