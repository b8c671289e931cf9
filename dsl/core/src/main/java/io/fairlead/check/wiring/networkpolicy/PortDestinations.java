package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import java.util.List;
import java.util.stream.Stream;

/** The pods that the ports of a rule belong to: those selected for ingress, the peers for egress. */
final class PortDestinations {
    private final Policies policies;

    PortDestinations(Policies policies) {
        this.policies = policies;
    }

    /** Pods that were given, or that labels tell of; none where the peers are no certain pods. */
    List<Pod> of(Policy policy, PolicyRule rule) {
        Stream<Pod> pods = rule.direction() == Direction.INGRESS
                ? policies.subjects(policy)
                : rule.peers().stream().filter(Peer::namesPods).flatMap(this::pods);
        return pods.limit(Policies.MOST_PODS).toList();
    }

    /** The pods that a peer names. */
    Stream<Pod> pods(Peer peer) {
        LabelSelector selector = peer.pods().orElseThrow();
        if (peer.isLocal()) {
            return policies.orAssumed(
                    peer.namespace(), selector, policies.pods().select(peer.namespace(), selector));
        }
        String name = peer.namespaces().orElseThrow().matchLabels().get(Cluster.NAMESPACE_NAME_LABEL);
        if (name != null) {
            return policies.orAssumed(name, selector, policies.pods().select(name, selector));
        }
        NamespaceMatch namespaces = new NamespaceMatch(policies.cluster());
        return policies.pods()
                .selectAnywhere(selector)
                .limit(Policies.MOST_PODS)
                .filter(pod -> namespaces.isPossible(peer.namespaces().orElseThrow(), pod.namespace()));
    }
}
