package io.fairlead.connect.evidence;

import io.fairlead.connect.evidence.NearestMiss.Kind;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.Someone.AsPod;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.world.Party;
import io.fairlead.connect.world.World;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The smallest changes that would let a denied flow through: a port, a label, an address, or a rule. */
final class NearestMisses {
    private final World world;
    private final Flow flow;
    private final Encounter encounter;

    /** A change and how much it changes. */
    private record Candidate(int size, NearestMiss miss) {}

    NearestMisses(World world, Flow flow, Encounter encounter) {
        this.world = world;
        this.flow = flow;
        this.encounter = encounter;
    }

    List<NearestMiss> of(SideEvidence egress, SideEvidence ingress) {
        List<NearestMiss> out = new ArrayList<>();
        if (egress.match() == Match.NO) {
            out.addAll(smallest(Direction.EGRESS, encounter.from(), encounter.to()));
        }
        if (ingress.match() == Match.NO) {
            out.addAll(smallest(Direction.INGRESS, encounter.to(), encounter.from()));
        }
        return out;
    }

    private List<NearestMiss> smallest(Direction direction, Party own, Party other) {
        List<Candidate> all = new ArrayList<>();
        own.side(direction)
                .sure()
                .forEach(policy -> policy.rules(direction).forEach(rule -> candidates(rule, other, all)));
        if (all.isEmpty()) {
            narrowest(own.side(direction).sure(), direction).ifPresent(policy -> all.add(newRule(policy, direction)));
        }
        int least = all.stream().mapToInt(Candidate::size).min().orElse(0);
        return all.stream()
                .filter(one -> one.size() == least)
                .map(Candidate::miss)
                .sorted(Comparator.comparing(miss -> miss.place()))
                .toList();
    }

    /** One that has rules already: a default deny selects everybody, and a rule there would let everybody through. */
    private static Optional<Policy> narrowest(Collection<Policy> policies, Direction direction) {
        return policies.stream()
                .filter(policy -> !policy.rules(direction).isEmpty())
                .findFirst()
                .or(() -> policies.stream().findFirst());
    }

    private void candidates(PolicyRule rule, Party other, List<Candidate> all) {
        boolean port = opens(rule.on(encounter.to().someone().ports()));
        boolean peer = world.meeting().meet(rule, other.someone()).match() != Match.NO;
        if (peer) {
            all.add(new Candidate(1, miss(rule, Kind.PORT, rule.path().field("ports"), "add " + portText())));
        } else if (port) {
            rule.peers().forEach(one -> peer(rule, one, other).ifPresent(all::add));
        }
    }

    private boolean opens(Allowance ports) {
        return ports.possible().contains(flow.protocol(), flow.port());
    }

    private String portText() {
        return "port " + flow.port() + "/" + flow.protocol();
    }

    private Optional<Candidate> peer(PolicyRule rule, RulePeer peer, Party other) {
        if (peer instanceof RulePeer.Block) {
            FieldPath at = peer.path().field("ipBlock");
            return other.someone().pod().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Candidate(2, miss(rule, Kind.ADDRESS, at, "add a block with " + other.peer())));
        }
        return other.someone().pod().map(pod -> labels(rule, (RulePeer.Pods) peer, pod, other));
    }

    private Candidate labels(PolicyRule rule, RulePeer.Pods peer, AsPod pod, Party other) {
        boolean home = peer.namespaces().isEmpty()
                && !pod.namespace().equals(rule.policy().namespace());
        List<String> ofNamespace =
                peer.namespaces().map(query -> query.failing(pod.ofNamespace())).orElse(List.of());
        List<String> ofPod = peer.pods().failing(pod.labels());
        int size = 2 * (ofNamespace.size() + ofPod.size() + (home ? 1 : 0));
        if (home) {
            return new Candidate(
                    size,
                    miss(
                            rule,
                            Kind.NAMESPACE_LABEL,
                            peer.path(),
                            "add a namespaceSelector for namespace " + pod.namespace() + " of " + other.peer()));
        }
        return ofNamespace.isEmpty()
                ? label(
                        size,
                        rule,
                        Kind.POD_LABEL,
                        peer.path().field("podSelector"),
                        peer.pods(),
                        ofPod,
                        pod.labels(),
                        other)
                : label(
                        size,
                        rule,
                        Kind.NAMESPACE_LABEL,
                        peer.path().field("namespaceSelector"),
                        peer.namespaces().orElse(LabelQuery.ANY),
                        ofNamespace,
                        pod.ofNamespace(),
                        other);
    }

    private Candidate label(
            int size,
            PolicyRule rule,
            Kind kind,
            FieldPath at,
            LabelQuery query,
            List<String> keys,
            Labels labels,
            Party other) {
        List<String> asked =
                keys.stream().flatMap(key -> query.asked(key).stream()).toList();
        List<String> seen = keys.stream()
                .map(key -> Optional.ofNullable(labels.known().get(key))
                        .map(value -> key + "=" + value)
                        .orElse("no label " + key))
                .toList();
        String whose = kind == Kind.POD_LABEL ? other.peer().toString() : "the namespace of " + other.peer();
        String change = "the rule asks " + String.join(", ", asked) + "; " + whose + " has " + String.join(", ", seen);
        return new Candidate(size, miss(rule, kind, at, change));
    }

    private Candidate newRule(Policy policy, Direction direction) {
        FieldPath at = FieldPath.of("spec", direction.rulesField());
        String change = "add a rule " + direction.peersField() + " "
                + (direction == Direction.EGRESS ? encounter.to() : encounter.from()).peer() + " on " + portText();
        return new Candidate(
                3,
                new NearestMiss(
                        direction,
                        Kind.RULE,
                        policy.manifest(),
                        at,
                        policy.manifest().place(at),
                        change));
    }

    private static NearestMiss miss(PolicyRule rule, Kind kind, FieldPath at, String change) {
        return new NearestMiss(
                rule.direction(),
                kind,
                rule.policy().manifest(),
                at,
                rule.policy().manifest().place(at),
                change);
    }
}
