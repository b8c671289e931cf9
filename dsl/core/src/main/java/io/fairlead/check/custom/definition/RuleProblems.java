package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.rule.CompiledRules;
import io.fairlead.check.custom.rule.RuleProblem;
import io.fairlead.check.custom.rule.RuleTree;
import io.fairlead.check.custom.schema.Shown;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.diagnostic.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules that cannot be compiled. */
public final class RuleProblems {
    private RuleProblems() {}

    /** Why rules are not evaluated that the server may know how to evaluate, one phrase each. */
    public static List<String> notEvaluated(RuleTree tree) {
        List<String> reasons = new ArrayList<>();
        walk(
                tree,
                Spot.root(),
                (node, spot) -> node.rules().map(CompiledRules::problems).orElse(List.of()).stream()
                        .filter(problem -> problem.kind() == RuleProblem.Kind.NOT_EVALUATED)
                        .forEach(problem -> reasons.add(problem.detail() + ", in "
                                + Shown.shortened(node.schema()
                                        .rules()
                                        .get(problem.index())
                                        .expression()
                                        .strip()))));
        return reasons;
    }

    /** The rules that the server refuses. */
    static List<Violation> invalid(RuleTree tree, Spot schema) {
        List<Violation> violations = new ArrayList<>();
        walk(
                tree,
                schema,
                (node, spot) -> node.rules().ifPresent(rules -> {
                    Spot list = spot.field("x-kubernetes-validations");
                    rules.problems().stream()
                            .filter(problem -> problem.kind() == RuleProblem.Kind.INVALID)
                            .forEach(problem -> violations.add(new Violation(
                                    DefinitionRules.INVALID_RULE,
                                    Cause.INVALID,
                                    list.index(problem.index())
                                            .field(problem.part().field()),
                                    "",
                                    problem.detail())));
                    needlessOptions(node, rules, list, violations);
                }));
        return violations;
    }

    private static void needlessOptions(RuleTree node, CompiledRules rules, Spot list, List<Violation> violations) {
        for (int i = 0; i < rules.transitions().size(); i++) {
            int index = i;
            boolean isBroken = rules.problems().stream().anyMatch(problem -> problem.index() == index);
            if (!rules.transitions().get(i)
                    && !isBroken
                    && node.schema().rules().get(i).optionalOldSelf().isPresent()) {
                violations.add(new Violation(
                        DefinitionRules.INVALID_RULE,
                        Cause.INVALID,
                        list.index(i).field("optionalOldSelf"),
                        "",
                        "may not be set where the rule does not use oldSelf"));
            }
        }
    }

    private static void walk(RuleTree tree, Spot spot, BiConsumer<RuleTree, Spot> visit) {
        visit.accept(tree, spot);
        tree.properties()
                .forEach((name, property) ->
                        walk(property, spot.field("properties").key(name), visit));
        tree.items().ifPresent(items -> walk(items, spot.tree("items"), visit));
        tree.entries().ifPresent(entry -> walk(entry, spot.tree("additionalProperties"), visit));
    }
}
