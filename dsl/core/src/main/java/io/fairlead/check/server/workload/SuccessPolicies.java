package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.batch.v1.SuccessPolicy;
import io.fairlead.kubernetes.batch.v1.SuccessPolicyRule;
import java.util.List;

/** The rules of when an indexed Job counts as done before all of its pods are. */
final class SuccessPolicies {
    static final DiagnosticCode POLICY = new DiagnosticCode("job", "invalid-success-policy");
    private static final int MOST_RULES = 20;

    private SuccessPolicies() {}

    static void check(JobSpec spec, boolean indexed, Field at) {
        if (spec.successPolicy().isPresent() && !indexed) {
            at.invalid(POLICY, "", "requires indexed completion mode");
        } else {
            spec.successPolicy()
                    .ifPresent(policy -> rules(policy, spec.completions().orElse(1), at.field("rules")));
        }
    }

    private static void rules(SuccessPolicy policy, int completions, Field at) {
        if (policy.rules().isEmpty()) {
            at.required(POLICY, "at least one rule must be specified");
        }
        at.notMore(POLICY, policy.rules().size(), MOST_RULES);
        at.each(policy.rules(), (rule, here) -> rule(rule, completions, here));
    }

    private static void rule(SuccessPolicyRule rule, int completions, Field at) {
        if (rule.succeededCount().isEmpty() && rule.succeededIndexes().isEmpty()) {
            at.required(POLICY, "at least one of succeededCount or succeededIndexes must be specified");
        }
        int named = rule.succeededIndexes()
                .map(text -> indexes(text, completions, at.field("succeededIndexes")))
                .orElse(completions);
        rule.succeededCount().ifPresent(count -> {
            Field here = at.field("succeededCount");
            here.notNegative(POLICY, rule.succeededCount());
            if (count > completions || count > named) {
                here.invalid(POLICY, count, "must be less than or equal to the number of indexes");
            }
        });
    }

    /** How many indexes a text such as {@code 1,3-5} names; none if it cannot be read. */
    private static int indexes(String text, int completions, Field at) {
        int named = 0;
        int last = -1;
        for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
            String[] ends = part.split("-", -1);
            int first = number(ends[0]);
            int end = number(ends[ends.length - 1]);
            if (ends.length > 2
                    || first <= last
                    || end < first
                    || (ends.length == 2 && end == first)
                    || end >= completions) {
                at.invalid(POLICY, text, "must be increasing indexes or ranges of them, below completions");
                return 0;
            }
            named += end - first + 1;
            last = end;
        }
        return named;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }
}
