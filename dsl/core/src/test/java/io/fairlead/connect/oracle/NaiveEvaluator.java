package io.fairlead.connect.oracle;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.kubernetes.networking.v1.PolicyType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The semantics of network policies by the letter: for one pair, one protocol and one port at a time.
 *
 * <p>Either end may be a pod or an address. A pod on the host network has no policies and is nobody to selectors.
 */
public final class NaiveEvaluator {
    private static final Map<String, byte[]> PARSED = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> namespaces;
    private final List<Placed> policies;
    private final boolean blocksMatchPods;

    /**
     * A policy in its namespace.
     *
     * @param namespace where it lives
     * @param policy what it says
     */
    public record Placed(String namespace, NetworkPolicy policy) {}

    /**
     * One end of a connection.
     *
     * @param pod the pod, or null for an address outside
     * @param address its address
     */
    public record End(@Nullable NaivePod pod, String address) {}

    /** Evaluates in these namespaces, with their labels, under these policies. */
    public NaiveEvaluator(Map<String, Map<String, String>> namespaces, List<Placed> policies, boolean blocksMatchPods) {
        this.namespaces = namespaces;
        this.policies = policies;
        this.blocksMatchPods = blocksMatchPods;
    }

    /** A rule of either direction. */
    private record Rule(String namespace, List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {}

    /** The port lists that count for a pair and a direction; null when the pod is not isolated. */
    private @Nullable List<List<NetworkPolicyPort>> open(boolean egress, End own, End other) {
        NaivePod pod = own.pod();
        if (pod == null || pod.onHost()) {
            return null;
        }
        boolean isolated = false;
        List<List<NetworkPolicyPort>> out = new ArrayList<>();
        for (Placed placed : policies) {
            NetworkPolicySpec spec = placed.policy().spec().orElseThrow();
            boolean selects = placed.namespace().equals(pod.namespace())
                    && (spec.podSelector().isEmpty()
                            || selects(spec.podSelector().get(), pod.labels()));
            if (selects && isFor(spec, egress)) {
                isolated = true;
                for (Rule rule : rules(placed, egress)) {
                    if (rule.peers().isEmpty() || rule.peers().stream().anyMatch(peer -> is(peer, rule, other))) {
                        out.add(rule.ports());
                    }
                }
            }
        }
        return isolated ? out : null;
    }

    /** Decides all ports of one pair. */
    public final class Pair {
        private final @Nullable List<List<NetworkPolicyPort>> egress;
        private final @Nullable List<List<NetworkPolicyPort>> ingress;
        private final End to;

        /** A pair. */
        public Pair(End from, End to) {
            this.egress = open(true, from, to);
            this.ingress = open(false, to, from);
            this.to = to;
        }

        /** Whether a port passes. */
        public boolean passes(String protocol, int port) {
            return passes(egress, protocol, port) && passes(ingress, protocol, port);
        }

        private boolean passes(@Nullable List<List<NetworkPolicyPort>> lists, String protocol, int port) {
            if (lists == null) {
                return true;
            }
            for (List<NetworkPolicyPort> list : lists) {
                if (list.isEmpty()) {
                    return true;
                }
                for (NetworkPolicyPort one : list) {
                    if (has(one, protocol, port, to)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean isFor(NetworkPolicySpec spec, boolean egress) {
        if (spec.policyTypes().isEmpty()) {
            return !egress || !spec.egress().isEmpty();
        }
        return spec.policyTypes().contains(egress ? PolicyType.EGRESS : PolicyType.INGRESS);
    }

    private static List<Rule> rules(Placed placed, boolean egress) {
        List<Rule> out = new ArrayList<>();
        NetworkPolicySpec spec = placed.policy().spec().orElseThrow();
        if (egress) {
            for (NetworkPolicyEgressRule rule : spec.egress()) {
                out.add(new Rule(placed.namespace(), rule.to(), rule.ports()));
            }
        } else {
            for (NetworkPolicyIngressRule rule : spec.ingress()) {
                out.add(new Rule(placed.namespace(), rule.from(), rule.ports()));
            }
        }
        return out;
    }

    private boolean is(NetworkPolicyPeer peer, Rule rule, End other) {
        NaivePod pod = other.pod();
        if (peer.ipBlock().isPresent()) {
            return (pod == null || blocksMatchPods) && inside(peer.ipBlock().get(), other.address());
        }
        if (pod == null || pod.onHost()) {
            return false;
        }
        boolean namespace = peer.namespaceSelector().isPresent()
                ? selects(peer.namespaceSelector().get(), namespaces.getOrDefault(pod.namespace(), Map.of()))
                : pod.namespace().equals(rule.namespace());
        return namespace
                && (peer.podSelector().isEmpty() || selects(peer.podSelector().get(), pod.labels()));
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        for (Map.Entry<String, String> pair : selector.matchLabels().entrySet()) {
            if (!pair.getValue().equals(labels.get(pair.getKey()))) {
                return false;
            }
        }
        for (LabelSelectorRequirement one : selector.matchExpressions()) {
            String value = labels.get(one.key());
            boolean holds = switch (one.operator()) {
                case "In" -> value != null && one.values().contains(value);
                case "NotIn" -> value == null || !one.values().contains(value);
                case "Exists" -> value != null;
                default -> value == null;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(NetworkPolicyPort one, String protocol, int port, End to) {
        if (!one.protocol().map(Object::toString).orElse("TCP").equals(protocol)) {
            return false;
        }
        if (one.port().isEmpty()) {
            return true;
        }
        if (one.port().get().isInt()) {
            int first = one.port().get().asInt().orElseThrow();
            return port >= first && port <= one.endPort().orElse(first);
        }
        String name = one.port().get().asString().orElseThrow();
        NaivePod pod = to.pod();
        return pod != null
                && pod.ports().stream()
                        .filter(named ->
                                named.name().equals(name) && named.protocol().equals(protocol))
                        .anyMatch(named -> named.number() == port);
    }

    private static boolean inside(IPBlock block, String address) {
        return inside(block.cidr(), address) && block.except().stream().noneMatch(hole -> inside(hole, address));
    }

    private static boolean inside(String cidr, String address) {
        int slash = cidr.indexOf('/');
        byte[] network = bytes(cidr.substring(0, slash));
        byte[] other = bytes(address);
        if (network.length != other.length) {
            return false;
        }
        int length = Integer.parseInt(cidr.substring(slash + 1));
        for (int bit = 0; bit < length; bit++) {
            if (((network[bit / 8] ^ other[bit / 8]) & (0x80 >> (bit % 8))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String address) {
        return PARSED.computeIfAbsent(address, text -> {
            try {
                return InetAddress.getByName(text).getAddress();
            } catch (UnknownHostException notAnAddress) {
                throw new AssertionError(text, notAnAddress);
            }
        });
    }
}
