package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.kubernetes.networking.v1.PolicyType;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A network policy, read as the API server completes it.
 *
 * @param object where it stands
 * @param spec what was written
 * @param selector the pods that it selects, in its own namespace
 * @param isolates the directions in which it shuts out what no policy allows
 * @param written every rule that was written, also those of a direction that does not count
 */
record Policy(
        Typed<NetworkPolicy> object,
        NetworkPolicySpec spec,
        LabelSelector selector,
        Set<Direction> isolates,
        List<PolicyRule> written) {
    private static final FieldPath SPEC = FieldPath.of("spec");
    static final FieldPath SELECTOR = SPEC.field("podSelector");

    static Policy of(Typed<NetworkPolicy> object) {
        NetworkPolicySpec spec = object.resource()
                .spec()
                .orElseGet(() -> NetworkPolicySpec.builder().build());
        LabelSelector selector =
                spec.podSelector().orElseGet(() -> LabelSelector.builder().build());
        return new Policy(object, spec, selector, isolates(spec), rules(object.namespace(), spec));
    }

    /** Without types a policy is about ingress, and about egress only if it has a rule for it. */
    private static Set<Direction> isolates(NetworkPolicySpec spec) {
        List<PolicyType> types = spec.policyTypes();
        Set<Direction> isolates = EnumSet.noneOf(Direction.class);
        for (Direction direction : Direction.values()) {
            boolean implied = direction == Direction.INGRESS || !spec.egress().isEmpty();
            if (types.isEmpty() ? implied : types.contains(direction.type())) {
                isolates.add(direction);
            }
        }
        return isolates;
    }

    private static List<PolicyRule> rules(String namespace, NetworkPolicySpec spec) {
        List<PolicyRule> rules = new ArrayList<>();
        spec.ingress()
                .forEach(rule -> rules.add(
                        rule(namespace, Direction.INGRESS, rule.from(), rule.ports(), path("ingress", rules))));
        int ingress = rules.size();
        spec.egress()
                .forEach(rule -> rules.add(rule(
                        namespace,
                        Direction.EGRESS,
                        rule.to(),
                        rule.ports(),
                        SPEC.field("egress").index(rules.size() - ingress))));
        return rules;
    }

    private static FieldPath path(String field, List<PolicyRule> before) {
        return SPEC.field(field).index(before.size());
    }

    private static PolicyRule rule(
            String namespace,
            Direction direction,
            List<NetworkPolicyPeer> peers,
            List<NetworkPolicyPort> ports,
            FieldPath path) {
        List<Peer> read = new ArrayList<>();
        FieldPath list = path.field(direction.peers());
        peers.forEach(peer -> read.add(new Peer(namespace, peer, list.index(read.size()))));
        return new PolicyRule(direction, read, ports, path);
    }

    String namespace() {
        return object.namespace();
    }

    String name() {
        return object.name();
    }

    /** What tells it from others. */
    String key() {
        return namespace() + "/" + name();
    }

    boolean isolates(Direction direction) {
        return isolates.contains(direction);
    }

    /** The rules that count. */
    Stream<PolicyRule> rules() {
        return written.stream().filter(rule -> isolates(rule.direction()));
    }

    /** The rules of a direction that count. */
    Stream<PolicyRule> rules(Direction direction) {
        return rules().filter(rule -> rule.direction() == direction);
    }

    boolean selectsAll() {
        return Peer.isAll(selector);
    }

    Diagnostic locate(Diagnostic finding, FieldPath path) {
        return object.manifest().locate(finding, path);
    }

    /** How a message names it. */
    @Override
    public String toString() {
        return "NetworkPolicy \"" + name() + "\"";
    }
}
