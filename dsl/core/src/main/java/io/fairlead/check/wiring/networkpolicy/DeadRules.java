package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * Rules of a direction count only if the policy is about that direction.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class DeadRules extends NetworkPolicyRule {
    DeadRules() {
        super("dead-rules");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            for (Direction direction : Direction.values()) {
                long dead = policy.written().stream()
                        .filter(rule -> rule.direction() == direction && !policy.isolates(direction))
                        .count();
                if (dead > 0) {
                    findings.accept(finding(policy, direction, dead));
                }
            }
        }
    }

    private Diagnostic finding(Policy policy, Direction direction, long dead) {
        String rules = dead == 1 ? "the one rule" : "the " + dead + " rules";
        return warning(
                        policy,
                        FieldPath.of("spec", direction.rules()),
                        rules + " for " + direction.rules() + " of " + policy + " have no effect: " + direction.rules()
                                + " is not among its policyTypes")
                .saw("policyTypes: " + policy.spec().policyTypes())
                .fix("add " + direction.type() + " to policyTypes, or remove the rules");
    }
}
