package io.fairlead.check.custom.rule;

/**
 * What is wrong with a rule itself.
 *
 * @param index which rule of its schema
 * @param part which of its texts
 * @param kind whose fault it is
 * @param detail one sentence
 */
public record RuleProblem(int index, Part part, Kind kind, String detail) {
    /** The texts of a rule that are CEL. */
    public enum Part {
        /** The rule. */
        RULE("rule"),
        /** What makes the message. */
        MESSAGE("messageExpression");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** The name of the field. */
        public String field() {
            return field;
        }
    }

    /** Whose fault it is. */
    public enum Kind {
        /** The server refuses the rule as well. */
        INVALID,
        /** The server may know more. */
        NOT_EVALUATED
    }
}
