package io.fairlead.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import io.fairlead.check.custom.rule.CompiledRules;
import io.fairlead.check.custom.rule.RuleLanguage;
import io.fairlead.check.custom.rule.RuleProblem;
import io.fairlead.check.custom.schema.Rule;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.target.KubernetesVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the rules of schemas with the CEL library of its authors. */
public final class CelRuleLanguage implements RuleLanguage {
    /** Found by the service loader. */
    public CelRuleLanguage() {}

    @Override
    public CompiledRules compile(Schema schema, boolean resourceRoot, KubernetesVersion version) {
        Environments environments = new Environments(schema, resourceRoot);
        List<CompiledRule> rules = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>();
        for (int i = 0; i < schema.rules().size(); i++) {
            rules.add(compile(i, schema.rules().get(i), environments, problems));
        }
        return new CelRules(schema, resourceRoot, rules, problems);
    }

    private static CompiledRule compile(int index, Rule rule, Environments environments, List<RuleProblem> problems) {
        boolean optional = rule.optionalOldSelf().orElse(false);
        Optional<CelEnvironment> environment = environments.get(optional);
        if (environment.isEmpty()) {
            problems.add(new RuleProblem(
                    index,
                    RuleProblem.Part.RULE,
                    RuleProblem.Kind.INVALID,
                    "the schema does not say of what type the value is"));
            return CompiledRule.broken();
        }
        Optional<CompiledExpression> expression =
                compile(index, RuleProblem.Part.RULE, rule.expression(), SimpleType.BOOL, environment.get(), problems);
        Optional<CompiledExpression> message = rule.messageExpression()
                .flatMap(text ->
                        compile(index, RuleProblem.Part.MESSAGE, text, SimpleType.STRING, environment.get(), problems));
        return new CompiledRule(expression, message, optional);
    }

    /** The environments of a schema; nearly all rules share one. */
    private static final class Environments {
        private final SchemaTypes types = new SchemaTypes();
        private final Optional<CelType> self;
        private final Map<Boolean, CelEnvironment> made = new HashMap<>();

        Environments(Schema schema, boolean resourceRoot) {
            this.self = types.of(schema, resourceRoot, "object");
        }

        Optional<CelEnvironment> get(boolean optionalOldSelf) {
            return self.map(type ->
                    made.computeIfAbsent(optionalOldSelf, optional -> CelEnvironment.of(type, types, optional)));
        }
    }

    private static Optional<CompiledExpression> compile(
            int index,
            RuleProblem.Part part,
            String text,
            CelType result,
            CelEnvironment environment,
            List<RuleProblem> problems) {
        try {
            return Optional.of(CompiledExpression.of(text, result, environment));
        } catch (CompiledExpression.Refusal refusal) {
            problems.add(new RuleProblem(index, part, refusal.kind(), String.valueOf(refusal.getMessage())));
            return Optional.empty();
        }
    }
}
