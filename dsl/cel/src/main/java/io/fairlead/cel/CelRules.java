package io.fairlead.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import io.fairlead.cel.function.TooLargeException;
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

/** The rules of one schema, compiled. */
final class CelRules implements CompiledRules {
    private static final int LONGEST_MESSAGE = 5 * 1024;
    /** What the server reports as an error of the rule; the rest may be an error of ours. */
    private static final Set<CelErrorCode> OF_THE_RULE = Set.of(
            CelErrorCode.ATTRIBUTE_NOT_FOUND,
            CelErrorCode.INDEX_OUT_OF_BOUNDS,
            CelErrorCode.DIVIDE_BY_ZERO,
            CelErrorCode.DUPLICATE_ATTRIBUTE,
            CelErrorCode.INVALID_ARGUMENT,
            CelErrorCode.OVERLOAD_NOT_FOUND,
            CelErrorCode.NUMERIC_OVERFLOW,
            CelErrorCode.BAD_FORMAT);

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
            if (cause instanceof TooLargeException tooLarge) {
                return new RuleOutcome.NotEvaluated(String.valueOf(tooLarge.getMessage()));
            }
        }
        String detail = CompiledExpression.oneLine(String.valueOf(error.getMessage()))
                .replaceFirst("^evaluation error( at <input>:[0-9]+)?: ", "");
        boolean ofTheRule =
                OF_THE_RULE.contains(error.getErrorCode()) || error.getCause() instanceof IllegalArgumentException;
        return ofTheRule ? new RuleOutcome.Broken(detail) : new RuleOutcome.NotEvaluated(detail);
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
