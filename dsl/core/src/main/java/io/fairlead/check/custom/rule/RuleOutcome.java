package io.fairlead.check.custom.rule;

import java.util.Optional;

/** What came of evaluating a rule. */
public sealed interface RuleOutcome {
    /** The value is as the rule wants it, or the rule is not for values that are created. */
    record Holds() implements RuleOutcome {}

    /**
     * The value is not as the rule wants it.
     *
     * @param message what the rule's messageExpression says; empty when it has none or that failed
     */
    record Fails(Optional<String> message) implements RuleOutcome {}

    /**
     * Evaluating the rule is an error for the server, too.
     *
     * @param detail which
     */
    record Broken(String detail) implements RuleOutcome {}

    /**
     * Nothing is known.
     *
     * @param why one phrase
     */
    record NotEvaluated(String why) implements RuleOutcome {}
}
