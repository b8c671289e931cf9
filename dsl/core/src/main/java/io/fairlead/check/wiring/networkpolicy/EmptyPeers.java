package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * {@code from} or {@code to} that is written down has peers: with none of them it means everyone.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class EmptyPeers extends NetworkPolicyRule {
    EmptyPeers() {
        super("empty-peers");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules()
                    .filter(rule -> isWritten(policy, rule))
                    .forEach(rule -> findings.accept(finding(policy, rule)));
        }
    }

    /** The field stands there, with nothing in it. */
    static boolean isWritten(Policy policy, PolicyRule rule) {
        return rule.peers().isEmpty()
                && policy.object().manifest().document().positions().containsKey(rule.peersPath());
    }

    private Diagnostic finding(Policy policy, PolicyRule rule) {
        boolean ingress = rule.direction() == Direction.INGRESS;
        String everyone = ingress
                ? "lets in every pod, node and address"
                : "lets its pods reach every pod, node and address, the cloud's metadata server among them";
        String field = rule.direction().peers();
        return warning(
                        policy,
                        rule.peersPath(),
                        "\"" + field + ":\" of " + policy + " is empty, and so " + everyone + " on " + rule.portText())
                .fix("name the peers" + (ingress ? "" : ", such as an ipBlock with the addresses that are meant"))
                .fix("leave out \"" + field + "\" where everyone is meant");
    }
}
