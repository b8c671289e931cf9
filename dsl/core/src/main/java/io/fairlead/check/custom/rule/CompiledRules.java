package io.fairlead.check.custom.rule;

import io.fairlead.value.JsonValue;
import java.util.List;

/** The rules of one schema, in their order. */
public interface CompiledRules {
    /** What is wrong with the rules themselves. */
    List<RuleProblem> problems();

    /** For each rule, whether it compares with the value of before. */
    List<Boolean> transitions();

    /**
     * Judges a value that is created: rules that compare with the value of before are skipped, as the server does.
     *
     * @param self the value, which is not null
     * @param effort how much work it may be, shared by all values of an object
     * @return one outcome for each rule; never throws for anything that a rule or a value can bring about
     */
    List<RuleOutcome> judge(JsonValue self, RuleEffort effort);
}
