package io.fairlead.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.fairlead.check.custom.rule.RuleProblem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An expression that can be evaluated.
 *
 * @param program what evaluates it
 * @param usesOldSelf whether it compares with the value of before
 */
record CompiledExpression(CelRuntime.Program program, boolean usesOldSelf) {
    /** The library gives its outcome a type of its own, which the server does not. */
    private static final String SORTING = "sortBy";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Why an expression is not one. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient RuleProblem.Kind kind;

        Refusal(RuleProblem.Kind kind, String message) {
            super(message, null, false, false);
            this.kind = kind;
        }

        RuleProblem.Kind kind() {
            return kind;
        }
    }

    static CompiledExpression of(String text, CelType result, CelEnvironment environment) throws Refusal {
        try {
            CelValidationResult compiled = environment.compiler().compile(text);
            refuseErrors(compiled);
            CelAbstractSyntaxTree tree = compiled.getAst();
            if (!tree.getResultType().equals(result)) {
                throw new Refusal(
                        RuleProblem.Kind.INVALID,
                        "must give a " + result.name() + ", and gives a "
                                + tree.getResultType().name());
            }
            refuseErrors(environment.validator().validate(tree));
            boolean usesOldSelf = tree.getReferenceMap().values().stream()
                    .anyMatch(reference -> reference.name().equals(CelEnvironment.OLD_SELF));
            return new CompiledExpression(CelEnvironment.evaluator().createProgram(tree), usesOldSelf);
        } catch (Refusal refusal) {
            throw text.contains(SORTING)
                    ? new Refusal(RuleProblem.Kind.NOT_EVALUATED, SORTING + " has no type here")
                    : refusal;
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new Refusal(RuleProblem.Kind.INVALID, oneLine(String.valueOf(broken.getMessage())));
        } catch (RuntimeException | StackOverflowError ours) {
            throw new Refusal(RuleProblem.Kind.NOT_EVALUATED, "it cannot be compiled: " + oneLine(ours.toString()));
        }
    }

    private static void refuseErrors(CelValidationResult result) throws Refusal {
        if (result.hasError()) {
            String first = result.getErrors().stream()
                    .findFirst()
                    .map(issue -> issue.getMessage()
                            + position(issue.getSourceLocation().getColumn()))
                    .orElse("cannot be compiled");
            throw new Refusal(RuleProblem.Kind.INVALID, oneLine(first));
        }
    }

    private static String position(int column) {
        return column < 0 ? "" : ", at letter " + (column + 1);
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The value of the expression, or why there is none. */
    static Optional<String> asText(Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
