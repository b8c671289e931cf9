package io.fairlead.connect.evidence;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.connect.policy.RulePort;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.Depends;
import io.fairlead.connect.world.Crossing;
import io.fairlead.connect.world.Party;
import io.fairlead.connect.world.World;
import io.fairlead.target.Support;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains one flow by looking at every rule again. */
public final class Explanation {
    private static final FieldPath SELECTOR = FieldPath.of("spec", "podSelector");

    private final World world;
    private final Crossing crossing;

    /** Explains what happens in a world. */
    public Explanation(World world) {
        this.world = world;
        this.crossing = new Crossing(world.meeting());
    }

    /**
     * The verdict on a flow.
     *
     * @param flow what is asked
     * @param encounters how the two ends can meet; the one that lets most through counts
     */
    public Verdict of(Flow flow, List<Encounter> encounters) {
        Verdict best = nobodyCalls(flow);
        for (Encounter encounter : encounters) {
            Verdict one = of(flow, encounter);
            best = rank(one) > rank(best) || best instanceof Verdict.Denied ? one : best;
            if (best instanceof Verdict.Allowed) {
                return best;
            }
        }
        return best;
    }

    private static int rank(Verdict verdict) {
        return verdict instanceof Verdict.Allowed ? 2 : verdict instanceof Verdict.Depends ? 1 : 0;
    }

    private static Verdict nobodyCalls(Flow flow) {
        SideEvidence none = new SideEvidence(Direction.EGRESS, Match.NO, List.of(), "No route or Service leads there.");
        return new Verdict.Denied(flow, none, new SideEvidence(Direction.INGRESS, Match.YES, List.of(), ""), List.of());
    }

    private Verdict of(Flow flow, Encounter encounter) {
        SideEvidence egress = side(Direction.EGRESS, flow, encounter);
        SideEvidence ingress = side(Direction.INGRESS, flow, encounter);
        Match match = match(flow, encounter.allowance());
        return switch (match) {
            case YES -> new Verdict.Allowed(flow, egress, ingress);
            case DEPENDS -> new Verdict.Depends(flow, egress, ingress, because(flow, encounter.allowance()));
            case NO ->
                new Verdict.Denied(
                        flow, egress, ingress, new NearestMisses(world, flow, encounter).of(egress, ingress));
        };
    }

    private static Match match(Flow flow, Allowance allowance) {
        if (allowance.allowed().contains(flow.protocol(), flow.port())) {
            return Match.YES;
        }
        return because(flow, allowance).isEmpty() ? Match.NO : Match.DEPENDS;
    }

    private static List<String> because(Flow flow, Allowance allowance) {
        return allowance.depends().stream()
                .filter(one -> one.ports().contains(flow.protocol(), flow.port()))
                .map(Depends::because)
                .distinct()
                .sorted()
                .toList();
    }

    private SideEvidence side(Direction direction, Flow flow, Encounter encounter) {
        Party own = direction == Direction.EGRESS ? encounter.from() : encounter.to();
        Party other = direction == Direction.EGRESS ? encounter.to() : encounter.from();
        List<PolicyEvidence> policies = new ArrayList<>();
        own.side(direction)
                .sure()
                .forEach(policy -> policies.add(policy(policy, Match.YES, direction, flow, encounter, other)));
        own.side(direction)
                .unsure()
                .forEach(policy -> policies.add(policy(policy, Match.DEPENDS, direction, flow, encounter, other)));
        Match match = encounter.itself()
                ? Match.YES
                : match(flow, crossing.side(direction, encounter.from(), encounter.to()));
        return new SideEvidence(direction, match, policies, note(direction, flow, encounter));
    }

    private String note(Direction direction, Flow flow, Encounter encounter) {
        if (encounter.itself()) {
            return "A pod always reaches itself.";
        }
        if (world.meeting().cni().enforcesPolicies() == Support.NO) {
            return world.meeting().cni() + " enforces no network policies.";
        }
        if (direction == Direction.INGRESS && encounter.from().peer().equals(ClusterPeer.OWN_NODE)) {
            return "A pod is always reached by its own node.";
        }
        return direction == Direction.EGRESS && !encounter.served().contains(flow.protocol(), flow.port())
                ? "This way leads to " + encounter.served() + "."
                : "";
    }

    private PolicyEvidence policy(
            Policy policy, Match selects, Direction direction, Flow flow, Encounter encounter, Party other) {
        List<RuleEvidence> rules = new ArrayList<>();
        for (PolicyRule rule : policy.rules(direction)) {
            rules.add(rule(rule, rules.size(), flow, encounter, other));
        }
        return new PolicyEvidence(
                policy.manifest(), selects, SELECTOR, policy.manifest().place(SELECTOR), rules);
    }

    private RuleEvidence rule(PolicyRule rule, int index, Flow flow, Encounter encounter, Party other) {
        List<ItemEvidence> peers = new ArrayList<>();
        for (RulePeer peer : rule.peers()) {
            Finding found = world.meeting().meet(peer, rule.policy().namespace(), other.someone());
            peers.add(item(rule, peers.size(), peer.path(), found));
        }
        List<ItemEvidence> ports = new ArrayList<>();
        for (RulePort port : rule.ports()) {
            Allowance open = port.on(encounter.to().someone().ports());
            Optional<String> doubt = because(flow, open).stream().findFirst();
            Match match = match(flow, open);
            ports.add(item(
                    rule,
                    ports.size(),
                    port.path(),
                    new Finding(match, match == Match.DEPENDS ? doubt.orElse("") : "")));
        }
        Match portMatch = match(flow, rule.on(encounter.to().someone().ports()));
        Match peerMatch = world.meeting().meet(rule, other.someone()).match();
        return new RuleEvidence(
                index, rule.path(), rule.policy().manifest().place(rule.path()), peerMatch, portMatch, peers, ports);
    }

    private static ItemEvidence item(PolicyRule rule, int index, FieldPath path, Finding found) {
        return new ItemEvidence(index, path, rule.policy().manifest().place(path), found.match(), found.because());
    }
}
