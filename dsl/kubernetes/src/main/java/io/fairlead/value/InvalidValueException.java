package io.fairlead.value;

import java.util.Optional;

/**
 * A text or number that is not a value of the type it was given to; the message names the value and the rule.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String value;
    private final String rule;
    private final String suggestion;

    /**
     * Describes one refused value.
     *
     * @param value what was given
     * @param kind what it is not, with its article: {@code a DNS label}
     * @param rule what to write instead, in a few words
     * @param suggestion a valid value that was probably meant
     */
    public InvalidValueException(String value, String kind, String rule, Optional<String> suggestion) {
        super(QuotedText.of(value) + " is not " + kind + ": " + rule
                + suggestion
                        .map(text -> "; did you mean " + QuotedText.of(text) + "?")
                        .orElse(""));
        this.value = value;
        this.rule = rule;
        this.suggestion = suggestion.orElse("");
    }

    /** The refused value as it was given. */
    public String value() {
        return value;
    }

    /** What a value of the type looks like. */
    public String rule() {
        return rule;
    }

    /** A valid value that was probably meant; empty when none is near. */
    public Optional<String> suggestion() {
        return suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
    }
}
