package io.fairlead.check.custom.rule;

import io.fairlead.check.custom.schema.Rule;
import io.fairlead.check.custom.schema.Shown;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Judges an object by its rules, from the object down. */
public final class RuleValidation {
    /** A rule does not hold. */
    public static final DiagnosticCode FAILED = new DiagnosticCode("custom", "rule-failed");

    private final List<Violation> violations = new ArrayList<>();
    private final TreeSet<String> doubts = new TreeSet<>();
    private final RuleEffort effort = new RuleEffort();

    private RuleValidation() {}

    /**
     * The outcome.
     *
     * @param violations what the server refuses
     * @param doubts which rules were not evaluated, and why, one sentence each
     */
    public record Result(List<Violation> violations, List<String> doubts) {
        /** Copies the lists. */
        public Result {
            violations = List.copyOf(violations);
            doubts = List.copyOf(doubts);
        }
    }

    /** Judges an object. */
    public static Result validate(JsonObject object, RuleTree rules) {
        RuleValidation validation = new RuleValidation();
        validation.value(object, rules, Spot.root());
        return new Result(validation.violations, new ArrayList<>(validation.doubts));
    }

    private void value(JsonValue value, RuleTree tree, Spot spot) {
        if (value instanceof JsonNull) {
            return;
        }
        tree.rules().ifPresent(rules -> judge(value, tree, rules, spot));
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                tree.entries().ifPresent(entry -> value(member, entry, spot.key(name)));
                RuleTree property = tree.properties().get(name);
                if (property != null) {
                    value(member, property, spot.field(name));
                }
            });
        } else if (value instanceof JsonArray array && tree.items().isPresent()) {
            for (int i = 0; i < array.items().size(); i++) {
                value(array.items().get(i), tree.items().get(), spot.index(i));
            }
        }
    }

    private void judge(JsonValue value, RuleTree tree, CompiledRules rules, Spot spot) {
        List<RuleOutcome> outcomes = rules.judge(value, effort);
        for (int i = 0; i < outcomes.size(); i++) {
            report(outcomes.get(i), tree.schema().rules().get(i), value, spot);
        }
    }

    private void report(RuleOutcome outcome, Rule rule, JsonValue value, Spot spot) {
        if (outcome instanceof RuleOutcome.Fails fails) {
            Spot blamed = rule.fieldPath()
                    .flatMap(RulePath::parse)
                    .map(path -> path.below(spot))
                    .orElse(spot);
            String detail = fails.message().orElseGet(rule::messageOrRule);
            violations.add(new Violation(FAILED, cause(rule), blamed, Shown.of(value), detail));
        } else if (outcome instanceof RuleOutcome.Broken broken) {
            String detail = broken.detail() + ", in the rule: "
                    + Shown.shortened(rule.expression().strip());
            violations.add(new Violation(FAILED, Cause.INVALID, spot, "", detail));
        } else if (outcome instanceof RuleOutcome.NotEvaluated unknown) {
            String place = spot.where().isRoot() ? "the object" : spot.where().toString();
            doubts.add("the rule \"" + Shown.shortened(rule.expression().strip()) + "\" of " + place + ": "
                    + unknown.why());
        }
    }

    private static Cause cause(Rule rule) {
        return switch (rule.reason().orElse("")) {
            case "FieldValueRequired" -> Cause.REQUIRED;
            case "FieldValueForbidden" -> Cause.FORBIDDEN;
            case "FieldValueDuplicate" -> Cause.DUPLICATE;
            default -> Cause.INVALID;
        };
    }
}
