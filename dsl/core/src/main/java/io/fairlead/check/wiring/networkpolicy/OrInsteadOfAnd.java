package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A namespace selector and a pod selector that belong together stand in one item.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors">Behavior of
 *     to and from selectors</a>
 */
final class OrInsteadOfAnd extends NetworkPolicyRule {
    OrInsteadOfAnd() {
        super("or-instead-of-and");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules().forEach(rule -> check(policy, rule, findings));
        }
    }

    private void check(Policy policy, PolicyRule rule, Consumer<Diagnostic> findings) {
        for (int i = 1; i < rule.peers().size(); i++) {
            Peer before = rule.peers().get(i - 1);
            Peer peer = rule.peers().get(i);
            if (isSplit(before, peer) || isSplit(peer, before)) {
                String message = policy + " lets through " + before + ", and besides " + peer
                        + ": two items mean either, one item means both";
                findings.accept(
                        warning(policy, peer.path(), message)
                                .fix(
                                        "write podSelector and namespaceSelector under one dash if pods of that namespace are meant"));
            }
        }
    }

    private static boolean isSplit(Peer one, Peer other) {
        return one.namespaces().isPresent()
                && one.pods().isEmpty()
                && other.isLocal()
                && other.pods().filter(selector -> !Peer.isAll(selector)).isPresent();
    }
}
