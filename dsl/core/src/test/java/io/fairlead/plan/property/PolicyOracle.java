package io.fairlead.plan.property;

import io.fairlead.plan.Tree;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What NetworkPolicies allow, read from YAML trees by the letter of the API and nothing else: a pod that a policy selects for a
 * direction is isolated in it, and rules of all its policies add up.
 *
 * <p>Address blocks match pods by their address too, as the API's own conformance tests ask.
 */
record PolicyOracle(List<Tree> policies) {
    private static final Map<String, byte[]> ADDRESSES = new ConcurrentHashMap<>();

    /** A direction as {@code policyTypes} names it. */
    enum Direction {
        INGRESS("Ingress", "spec ingress", "from"),
        EGRESS("Egress", "spec egress", "to");

        final String type;
        final String rules;
        final String peers;

        Direction(String type, String rules, String peers) {
            this.type = type;
            this.rules = rules;
            this.peers = peers;
        }
    }

    /** Someone with an address; a pod when it has a namespace. */
    record Endpoint(String name, Optional<String> namespace, Map<String, Object> labels, String address) {
        static Endpoint pod(String name, String namespace, Map<String, Object> labels, String address) {
            return new Endpoint(name, Optional.of(namespace), labels, address);
        }

        static Endpoint outside(String address) {
            return new Endpoint(address, Optional.empty(), Map.of(), address);
        }

        @Override
        public String toString() {
            return namespace.map(text -> text + "/").orElse("") + name;
        }
    }

    /** A protocol and the port of a pod. */
    record L4(String protocol, int port) {
        @Override
        public String toString() {
            return protocol + " " + port;
        }
    }

    /** The ports on which a client reaches a server: the same port must pass at both ends. */
    Set<L4> connections(Endpoint client, Endpoint server, Set<L4> ports) {
        Set<L4> out = allowed(Direction.EGRESS, client, server, ports);
        out.retainAll(allowed(Direction.INGRESS, server, client, ports));
        return out;
    }

    /** The ports that the policies of a pod let through in one direction. */
    Set<L4> allowed(Direction direction, Endpoint pod, Endpoint peer, Set<L4> ports) {
        List<Tree> isolating = policies.stream()
                .filter(policy -> selects(policy, pod) && types(policy).contains(direction.type))
                .toList();
        if (isolating.isEmpty()) {
            return new LinkedHashSet<>(ports);
        }
        Set<L4> out = new LinkedHashSet<>();
        for (Tree policy : isolating) {
            for (Tree rule : policy.list(direction.rules)) {
                if (matches(rule, direction, peer)) {
                    ports.stream().filter(port -> matches(rule, port)).forEach(out::add);
                }
            }
        }
        return out;
    }

    private static boolean selects(Tree policy, Endpoint pod) {
        return pod.namespace().filter(policy.text("metadata namespace")::equals).isPresent()
                && matches(policy.map("spec podSelector"), pod.labels());
    }

    private static List<String> types(Tree policy) {
        return policy.list("spec policyTypes").stream().map(Tree::toString).toList();
    }

    private boolean matches(Tree rule, Direction direction, Endpoint peer) {
        List<Tree> peers = rule.list(direction.peers);
        return peers.isEmpty() || peers.stream().anyMatch(one -> matches(one, peer));
    }

    private static boolean matches(Tree rule, L4 asked) {
        List<Tree> ports = rule.list("ports");
        return ports.isEmpty() || ports.stream().anyMatch(port -> contains(port, asked));
    }

    private static boolean contains(Tree port, L4 asked) {
        int first = Integer.parseInt(port.text("port"));
        int last = port.has("endPort") ? Integer.parseInt(port.text("endPort")) : first;
        return port.text("protocol").equals(asked.protocol()) && asked.port() >= first && asked.port() <= last;
    }

    /** The policies under test live in one namespace, to which a lone pod selector refers. */
    private boolean matches(Tree peer, Endpoint endpoint) {
        if (peer.has("ipBlock")) {
            return inside(peer.text("ipBlock cidr"), endpoint.address())
                    && peer.list("ipBlock except").stream()
                            .noneMatch(hole -> inside(hole.toString(), endpoint.address()));
        }
        Map<String, Object> namespace = peer.has("namespaceSelector")
                ? peer.map("namespaceSelector")
                : Map.of("matchLabels", Map.of("kubernetes.io/metadata.name", home()));
        return endpoint.namespace()
                .filter(name -> matches(namespace, Map.of("kubernetes.io/metadata.name", name)))
                .filter(name -> matches(peer.map("podSelector"), endpoint.labels()))
                .isPresent();
    }

    private String home() {
        return policies.get(0).text("metadata namespace");
    }

    private static boolean matches(Map<String, Object> selector, Map<String, Object> labels) {
        if (!List.of("matchLabels").containsAll(selector.keySet())) {
            throw new AssertionError("a selector beyond this oracle: " + selector);
        }
        return !(selector.get("matchLabels") instanceof Map<?, ?> wanted)
                || labels.entrySet().containsAll(wanted.entrySet());
    }

    static boolean inside(String cidr, String address) {
        byte[] network = ADDRESSES.computeIfAbsent(cidr.substring(0, cidr.indexOf('/')), PolicyOracle::bytes);
        byte[] other = ADDRESSES.computeIfAbsent(address, PolicyOracle::bytes);
        int free = network.length * 8 - Integer.parseInt(cidr.substring(cidr.indexOf('/') + 1));
        return network.length == other.length
                && new BigInteger(1, network).shiftRight(free).equals(new BigInteger(1, other).shiftRight(free));
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(address, e);
        }
    }
}
