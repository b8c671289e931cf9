package io.fairlead.connect.redundancy;

import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyReading;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.connect.policy.RulePort;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.redundancy.Redundant.Part;
import io.fairlead.connect.witness.LabelWitness;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.Target;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The policies of one namespace, from which parts are dropped one after the other, the last ones first. */
final class PolicySet {
    private final String namespace;
    private final Meeting meeting;
    private final Map<Policy, NetworkPolicySpec> policies = new LinkedHashMap<>();
    private final Set<Object> dropped = new HashSet<>();
    private final List<Redundant> out = new ArrayList<>();

    PolicySet(String namespace, List<Typed<NetworkPolicy>> objects, Target target) {
        this.namespace = namespace;
        this.meeting = new Meeting(target.cni());
        for (Typed<NetworkPolicy> object : objects) {
            PolicyReading.read(object.manifest(), object.resource(), target.cni())
                    .policy()
                    .ifPresent(policy ->
                            policies.put(policy, object.resource().spec().orElseThrow()));
        }
    }

    List<Redundant> redundant() {
        List<Policy> last = new ArrayList<>(policies.keySet());
        Collections.reverse(last);
        last.forEach(this::policy);
        Collections.reverse(out);
        return out;
    }

    private void policy(Policy policy) {
        List<PolicyRule> rules = Stream.of(Direction.values())
                .flatMap(direction -> policy.rules(direction).stream())
                .toList();
        boolean isolated = Stream.of(Direction.values())
                .filter(policy::isolates)
                .allMatch(direction -> wider(policy, direction).findAny().isPresent());
        if (isolated && rules.stream().allMatch(rule -> isSaidBy(rule, othersThanPolicy(rule)))) {
            dropped.add(policy);
            out.add(new Redundant(Part.POLICY, policy.manifest(), FieldPath.root()));
            return;
        }
        List<PolicyRule> last = new ArrayList<>(rules);
        Collections.reverse(last);
        last.forEach(this::rule);
    }

    private void rule(PolicyRule rule) {
        List<Grant> others = others(rule);
        if (isSaidBy(rule, others)) {
            dropped.add(rule);
            out.add(new Redundant(Part.RULE, rule.policy().manifest(), rule.path()));
            return;
        }
        parts(rule, others).ifPresent(out::add);
    }

    /** One peer or port of a rule at a time: without it the rule is another one. */
    private Optional<Redundant> parts(PolicyRule rule, List<Grant> others) {
        for (RulePeer peer : rule.peers()) {
            if (rule.peers().size() > 1 && isSaidBy(rule, peer, ports(rule), plus(others, Grant.without(rule, peer)))) {
                return Optional.of(new Redundant(Part.PEER, rule.policy().manifest(), peer.path()));
            }
        }
        for (RulePort port : rule.ports()) {
            List<Grant> rest = plus(others, Grant.without(rule, port));
            if (rule.ports().size() > 1 && isSaidBy(rule, ports(port), rest)) {
                return Optional.of(new Redundant(Part.PORT, rule.policy().manifest(), port.path()));
            }
        }
        return Optional.empty();
    }

    private static List<Grant> plus(List<Grant> others, Grant more) {
        List<Grant> out = new ArrayList<>(others);
        out.add(more);
        return out;
    }

    private boolean isSaidBy(PolicyRule rule, List<Grant> others) {
        return isSaidBy(rule, ports(rule), others);
    }

    private boolean isSaidBy(PolicyRule rule, PortSet ports, List<Grant> others) {
        return rule.isForEverybody()
                ? new Coverage(others, meeting, namespace).ofEverybody(ports)
                : rule.peers().stream().allMatch(peer -> isSaidBy(rule, peer, ports, others));
    }

    private boolean isSaidBy(PolicyRule rule, RulePeer peer, PortSet ports, List<Grant> others) {
        Coverage coverage = new Coverage(others, meeting, namespace);
        return peer instanceof RulePeer.Block block
                ? coverage.of(block.addresses(), ports)
                : coverage.of(written(rule, rule.peers().indexOf(peer)), ports);
    }

    private NetworkPolicyPeer written(PolicyRule rule, int peer) {
        NetworkPolicySpec spec =
                policies.getOrDefault(rule.policy(), NetworkPolicySpec.builder().build());
        int number = rule.policy().rules(rule.direction()).indexOf(rule);
        return rule.direction() == Direction.INGRESS
                ? spec.ingress().get(number).from().get(peer)
                : spec.egress().get(number).to().get(peer);
    }

    private static PortSet ports(PolicyRule rule) {
        return rule.ports().isEmpty()
                ? PortSet.ALL
                : rule.ports().stream().map(PolicySet::ports).reduce(PortSet.NONE, PortSet::plus);
    }

    /** A named port can be any. */
    private static PortSet ports(RulePort port) {
        return port.name().isPresent()
                ? PortSet.all(port.protocol())
                : port.on(NamedPorts.NONE).possible();
    }

    private List<Grant> others(PolicyRule rule) {
        List<Grant> out = new ArrayList<>(othersThanPolicy(rule));
        rule.policy().rules(rule.direction()).stream()
                .filter(one -> one != rule && !dropped.contains(one))
                .map(Grant::of)
                .forEach(out::add);
        return out;
    }

    private List<Grant> othersThanPolicy(PolicyRule rule) {
        return wider(rule.policy(), rule.direction())
                .flatMap(policy -> policy.rules(rule.direction()).stream())
                .filter(one -> !dropped.contains(one))
                .map(Grant::of)
                .toList();
    }

    /** Other policies that surely select every pod that a policy selects. */
    private Stream<Policy> wider(Policy policy, Direction direction) {
        LabelSelector selector = policies.getOrDefault(
                        policy, NetworkPolicySpec.builder().build())
                .podSelector()
                .orElseGet(() -> LabelSelector.builder().build());
        List<Map<String, String>> witnesses = LabelWitness.of(selector);
        return policies.keySet().stream()
                .filter(one -> one != policy && !dropped.contains(one) && one.isolates(direction))
                .filter(one -> !witnesses.isEmpty()
                        && witnesses.stream()
                                .allMatch(labels -> one.pods().matches(Labels.atLeast(labels)) == Match.YES));
    }
}
