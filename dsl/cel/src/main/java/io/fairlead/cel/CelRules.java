package io.fairlead.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import io.fairlead.cel.function.UnknownOutcomeException;
import io.fairlead.check.custom.rule.CompiledRules;
import io.fairlead.check.custom.rule.RuleEffort;
import io.fairlead.check.custom.rule.RuleOutcome;
import io.fairlead.check.custom.rule.RuleProblem;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.value.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of one schema, compiled. */
final class CelRules implements CompiledRules {
    private static final int LONGEST_MESSAGE = 5 * 1024;
    /** What tells that the error is none of the rule. */
    private static final Set<CelErrorCode> OURS = Set.of(
            CelErrorCode.ITERATION_BUDGET_EXCEEDED, CelErrorCode.TYPE_NOT_FOUND, CelErrorCode.AMBIGUOUS_OVERLOAD);

    private final Schema schema;
    private final boolean resourceRoot;
    private final List<CompiledRule> rules;
    private final List<RuleProblem> problems;

    CelRules(Schema schema, boolean resourceRoot, List<CompiledRule> rules, List<RuleProblem> problems) {
        this.schema = schema;
        this.resourceRoot = resourceRoot;
        this.rules = List.copyOf(rules);
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<RuleProblem> problems() {
        return problems;
    }

    @Override
    public List<Boolean> transitions() {
        return rules.stream().map(CompiledRule::isTransition).toList();
    }

    @Override
    public List<RuleOutcome> judge(JsonValue self, RuleEffort effort) {
        Object value = SchemaValues.of(self, schema, resourceRoot);
        Weights weights = new Weights(value, effort);
        return rules.stream().map(rule -> judge(rule, value, weights)).toList();
    }

    private static RuleOutcome judge(CompiledRule rule, Object self, Weights weights) {
        if (rule.expression().isEmpty()) {
            return new RuleOutcome.NotEvaluated("it cannot be compiled");
        }
        if (rule.isTransition() && !rule.optionalOldSelf()) {
            return new RuleOutcome.Holds();
        }
        Map<String, Object> variables = variables(rule, self);
        try {
            Object holds = evaluate(rule.expression().get(), variables, weights);
            return holds.equals(true)
                    ? new RuleOutcome.Holds()
                    : new RuleOutcome.Fails(rule.message().flatMap(message -> message(message, variables, weights)));
        } catch (CelEvaluationException error) {
            return outcome(error);
        } catch (RuntimeException | StackOverflowError ours) {
            return new RuleOutcome.NotEvaluated(CompiledExpression.oneLine(ours.toString()));
        }
    }

    private static Map<String, Object> variables(CompiledRule rule, Object self) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CelEnvironment.SELF, self);
        if (rule.optionalOldSelf()) {
            variables.put(CelEnvironment.OLD_SELF, Optional.empty());
        }
        return variables;
    }

    private static Object evaluate(CompiledExpression expression, Map<String, Object> variables, Weights weights)
            throws CelEvaluationException {
        return expression.program().trace(variables, (step, value) -> weights.pay(value));
    }

    private static RuleOutcome outcome(CelEvaluationException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownOutcomeException unknown) {
                return new RuleOutcome.NotEvaluated(String.valueOf(unknown.getMessage()));
            }
        }
        String detail = CompiledExpression.oneLine(String.valueOf(error.getMessage()))
                .replaceFirst("^evaluation error( at <input>:[0-9]+)?: ", "");
        boolean ours = OURS.contains(error.getErrorCode()) || isDefect(error.getCause());
        return ours ? new RuleOutcome.NotEvaluated(detail) : new RuleOutcome.Broken(detail);
    }

    private static boolean isDefect(@Nullable Throwable cause) {
        return cause instanceof NullPointerException
                || cause instanceof ClassCastException
                || cause instanceof IllegalStateException
                || cause instanceof UnsupportedOperationException
                || cause instanceof Error;
    }

    /** The server falls back to the message of the rule when this one fails or is not one line. */
    private static Optional<String> message(
            CompiledExpression message, Map<String, Object> variables, Weights weights) {
        try {
            return CompiledExpression.asText(evaluate(message, variables, weights))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST_MESSAGE && text.indexOf('\n') < 0);
        } catch (CelEvaluationException | RuntimeException failed) {
            return Optional.empty();
        }
    }
}
