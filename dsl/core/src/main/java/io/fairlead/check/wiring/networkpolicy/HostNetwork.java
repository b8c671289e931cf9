package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Selectors of policies do not mean pods on the network of their node.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods">NetworkPolicy
 *     and hostNetwork pods</a>
 */
final class HostNetwork extends NetworkPolicyRule {
    HostNetwork() {
        super("host-network");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        PortDestinations named = new PortDestinations(policies);
        for (Policy policy : policies.all()) {
            if (!policy.selectsAll()) {
                onHost(policies.subjects(policy)).ifPresent(pod -> findings.accept(selected(policy, pod)));
            }
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .filter(Peer::namesPods)
                    .forEach(peer ->
                            onHost(named.pods(peer)).ifPresent(pod -> findings.accept(asPeer(policy, peer, pod))));
        }
    }

    private static Optional<Pod> onHost(Stream<Pod> pods) {
        return pods.limit(Policies.MOST_PODS).filter(Pod::isOnHostNetwork).findFirst();
    }

    private Diagnostic selected(Policy policy, Pod pod) {
        return warning(
                        policy,
                        Policy.SELECTOR,
                        policy + " selects " + pod
                                + ", whose pods use the network of their node: policies do not bind them")
                .fix("set hostNetwork: false, or guard the node's ports in another way");
    }

    private Diagnostic asPeer(Policy policy, Peer peer, Pod pod) {
        return warning(
                        policy,
                        peer.path(),
                        policy + " names " + pod
                                + ", whose pods use the network of their node: only the node's address matches them")
                .fix("use an ipBlock with the addresses of the nodes");
    }
}
