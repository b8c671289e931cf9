package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.manifest.Selector;
import io.fairlead.target.Support;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which traffic policies let through: a pod that a policy selects in a direction gets what one of its policies allows, and
 * nothing else.
 *
 * <p>What hangs on labels of namespaces that were not given, or on the network plugin, counts as let through here: a rule that
 * asks finds only what is shut for certain.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network Policies</a>
 */
final class Flows {
    /** Where nearly every cluster takes the addresses of its pods from. */
    private static final List<Cidr> USUAL_POD_RANGES = Stream.of(
                    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7")
            .map(Cidr::parse)
            .toList();

    private final Policies policies;
    private final Cluster cluster;
    private final NamespaceMatch namespaces;

    Flows(Policies policies) {
        this.policies = policies;
        this.cluster = policies.cluster();
        this.namespaces = new NamespaceMatch(cluster);
    }

    /** Whether traffic of a client to one of the ports of a server passes both sides. */
    boolean connects(Pod client, Pod server, List<Span> ports) {
        return allows(Direction.EGRESS, client, server, ports) && allows(Direction.INGRESS, server, client, ports);
    }

    /** Whether a pod may exchange traffic with another in a direction, on at least one of the ports. */
    boolean allows(Direction direction, Pod pod, Pod other, List<Span> ports) {
        Pod destination = direction == Direction.INGRESS ? pod : other;
        return !policies.isIsolated(pod, direction)
                || rules(pod, direction)
                        .filter(rule -> admits(rule, other))
                        .anyMatch(rule -> Span.overlap(Span.of(rule, destination), ports));
    }

    /** Whether a pod is reached on one of the ports from outside the pod network: from anywhere, or from some addresses. */
    boolean allowsAddresses(Direction direction, Pod pod, List<Span> ports) {
        return !policies.isIsolated(pod, direction)
                || rules(pod, direction)
                        .filter(rule ->
                                rule.peers().isEmpty() || rule.peers().stream().anyMatch(Peer::isBlock))
                        .anyMatch(rule -> Span.overlap(Span.of(rule, pod), ports));
    }

    /** Whether a pod may exchange traffic with addresses of a range, on at least one of the ports. */
    boolean allowsRange(Direction direction, Pod pod, Cidr range, List<Span> ports) {
        return !policies.isIsolated(pod, direction)
                || rules(pod, direction)
                        .filter(rule ->
                                rule.peers().isEmpty() || rule.peers().stream().anyMatch(peer -> covers(peer, range)))
                        .anyMatch(rule -> Span.overlap(Span.of(rule, pod), ports));
    }

    /** The rules of a direction that say what a pod may do. */
    Stream<PolicyRule> rules(Pod pod, Direction direction) {
        return policies.selecting(pod).stream().flatMap(policy -> policy.rules(direction));
    }

    /** Whether a rule's peers include a pod. */
    boolean admits(PolicyRule rule, Pod pod) {
        return rule.peers().isEmpty() || rule.peers().stream().anyMatch(peer -> admits(peer, pod));
    }

    /** Pods on the network of their node are matched by address only. */
    boolean admits(Peer peer, Pod pod) {
        if (peer.isBlock()) {
            return mayHoldPods(peer);
        }
        return !pod.isOnHostNetwork()
                && peer.pods().filter(selector -> !selects(selector, pod)).isEmpty()
                && isIn(peer, pod.namespace());
    }

    private boolean isIn(Peer peer, String namespace) {
        return peer.namespaces()
                .map(selector -> namespaces.isPossible(selector, namespace))
                .orElseGet(() -> namespace.equals(peer.namespace()));
    }

    private static boolean selects(LabelSelector selector, Pod pod) {
        return Selector.selects(selector, pod.labels());
    }

    private boolean mayHoldPods(Peer peer) {
        List<Cidr> pods = cluster.target().podCidrs().isEmpty()
                ? USUAL_POD_RANGES
                : cluster.target().podCidrs();
        return cluster.target().cni().ipBlockMatchesPods() != Support.NO
                && pods.stream().anyMatch(range -> covers(peer, range));
    }

    /** Whether part of a range is in the block and not wholly taken out of it. */
    static boolean covers(Peer peer, Cidr range) {
        return peer.block()
                        .filter(block -> block.contains(range) || range.contains(block))
                        .isPresent()
                && peer.except().stream().noneMatch(except -> except.contains(range));
    }

    static List<Span> tcp(int port) {
        return List.of(Span.of(Protocol.TCP, port));
    }
}
