package io.fairlead.plan.policy;

import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may use which ports, gathered into as few rules as say it exactly.
 *
 * <p>Ports are gathered by peer first, then peers that have the same ports share a rule. Peers and ports of different rules are
 * never mixed, since that would allow pairs that nobody declared.
 */
final class RuleSet {
    private final Map<String, Peer> byPeer = new TreeMap<>();

    private record Peer(List<NetworkPolicyPeer> peers, Map<String, NetworkPolicyPort> ports) {}

    /** Allows ports to peers; no peers and no ports mean nothing, which an API rule without them would not. */
    void add(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
        if (!ports.isEmpty()) {
            peers.forEach(peer -> put(peer.toString(), List.of(peer), ports));
        }
    }

    /** Allows ports to every pod, node and address. */
    void addEveryone(List<NetworkPolicyPort> ports) {
        if (!ports.isEmpty()) {
            put("", List.of(), ports);
        }
    }

    private void put(String key, List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
        Peer peer = byPeer.computeIfAbsent(key, k -> new Peer(peers, new TreeMap<>()));
        ports.forEach(port -> peer.ports().put(sortKey(port), port));
    }

    private static String sortKey(NetworkPolicyPort port) {
        String number = port.port().map(Object::toString).orElse("");
        return port.protocol().map(Object::toString).orElse("") + " " + "0".repeat(5 - Math.min(5, number.length()))
                + number + " " + port.endPort().map(Object::toString).orElse("");
    }

    List<NetworkPolicyIngressRule> ingress() {
        List<NetworkPolicyIngressRule> out = new ArrayList<>();
        grouped().forEach((ports, peers) -> {
            NetworkPolicyIngressRule.Builder rule = NetworkPolicyIngressRule.builder();
            if (!peers.isEmpty()) {
                rule.from(peers);
            }
            out.add(rule.ports(List.copyOf(ports)).build());
        });
        return out;
    }

    List<NetworkPolicyEgressRule> egress() {
        List<NetworkPolicyEgressRule> out = new ArrayList<>();
        grouped().forEach((ports, peers) -> {
            NetworkPolicyEgressRule.Builder rule = NetworkPolicyEgressRule.builder();
            if (!peers.isEmpty()) {
                rule.to(peers);
            }
            out.add(rule.ports(List.copyOf(ports)).build());
        });
        return out;
    }

    /** The rule for everyone swallows what others would say about the same ports. */
    private Map<Set<NetworkPolicyPort>, List<NetworkPolicyPeer>> grouped() {
        Map<Set<NetworkPolicyPort>, List<NetworkPolicyPeer>> out = new LinkedHashMap<>();
        Set<NetworkPolicyPort> open = new LinkedHashSet<>();
        for (Map.Entry<String, Peer> entry : byPeer.entrySet()) {
            Set<NetworkPolicyPort> ports =
                    new LinkedHashSet<>(entry.getValue().ports().values());
            if (entry.getKey().isEmpty()) {
                open.addAll(ports);
                out.put(ports, List.of());
                continue;
            }
            ports.removeAll(open);
            ports.removeIf(port -> isSaidElsewhere(entry, port));
            if (!ports.isEmpty()) {
                out.computeIfAbsent(ports, k -> new ArrayList<>())
                        .addAll(entry.getValue().peers());
            }
        }
        return out;
    }

    /** Whether a port is within a range for the same peer, or is open to a peer that this one lies within. */
    private boolean isSaidElsewhere(Map.Entry<String, Peer> entry, NetworkPolicyPort port) {
        return byPeer.entrySet().stream()
                        .filter(other -> other.getKey().equals(entry.getKey()) || isWithin(entry, other))
                        .flatMap(other -> other.getValue().ports().values().stream())
                        .anyMatch(wider -> !wider.equals(port) && Coverage.covers(wider, port))
                || byPeer.entrySet().stream()
                        .filter(other -> isWithin(entry, other))
                        .anyMatch(other -> other.getValue().ports().containsValue(port));
    }

    /** Of two that mean the same the first one stays. */
    private static boolean isWithin(Map.Entry<String, Peer> inner, Map.Entry<String, Peer> outer) {
        return !inner.getKey().equals(outer.getKey())
                && covers(outer, inner)
                && !(covers(inner, outer) && inner.getKey().compareTo(outer.getKey()) < 0);
    }

    private static boolean covers(Map.Entry<String, Peer> outer, Map.Entry<String, Peer> inner) {
        return outer.getValue().peers().size() == 1
                && inner.getValue().peers().size() == 1
                && Coverage.covers(
                        outer.getValue().peers().get(0),
                        inner.getValue().peers().get(0));
    }
}
