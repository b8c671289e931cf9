package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.Pods;
import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A peer without a namespace selector means pods of the policy's own namespace.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors">Behavior of
 *     to and from selectors</a>
 */
final class PeerElsewhere extends NetworkPolicyRule {
    PeerElsewhere() {
        super("peer-elsewhere");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Pods pods = policies.pods();
        for (Policy policy : policies.all()) {
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .filter(peer -> peer.isLocal() && peer.namesPods())
                    .filter(peer -> pods.select(policy.namespace(), peer.pods().orElseThrow())
                            .findAny()
                            .isEmpty())
                    .forEach(peer -> pods.selectAnywhere(peer.pods().orElseThrow())
                            .findFirst()
                            .ifPresent(pod -> findings.accept(finding(policies, policy, peer, pod))));
        }
    }

    private Diagnostic finding(Policies policies, Policy policy, Peer peer, Pod pod) {
        String message = policy + " names pods of its own namespace " + policy.namespace()
                + ", which has none like that; " + pod + " is in namespace " + pod.namespace();
        return likely(policies, policy, peer.path().field("podSelector"), message)
                .saw(LabelText.of(peer.pods().orElseThrow()))
                .fix("add to the same item: namespaceSelector with " + Cluster.NAMESPACE_NAME_LABEL + ": "
                        + pod.namespace());
    }
}
