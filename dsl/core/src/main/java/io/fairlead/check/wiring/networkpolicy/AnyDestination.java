package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * An egress rule says where to.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class AnyDestination extends NetworkPolicyRule {
    AnyDestination() {
        super("any-destination");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules(Direction.EGRESS)
                    .filter(rule -> rule.peers().isEmpty() && !EmptyPeers.isWritten(policy, rule))
                    .filter(rule -> !DnsPorts.isOnlyDns(rule))
                    .forEach(rule -> findings.accept(finding(policy, rule)));
        }
    }

    private Diagnostic finding(Policy policy, PolicyRule rule) {
        return warning(
                        policy,
                        rule.path(),
                        policy + " lets its pods reach every pod, node and address on " + rule.portText()
                                + ", the cloud's metadata server among them")
                .fix(
                        "name the pods, or for hosts outside an ipBlock that excepts the cluster's own ranges and 169.254.0.0/16");
    }
}
