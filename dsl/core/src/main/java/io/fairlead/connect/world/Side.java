package io.fairlead.connect.world;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the policies of pods say in one direction; pods with the same policies share it.
 *
 * <p>A side without policies is open. Its rules have numbers, those of {@code sure} policies first.
 */
public final class Side {
    /** Nothing is filtered. */
    public static final Side OPEN = new Side(Direction.INGRESS, List.of(), List.of());

    private final Direction direction;
    private final List<Policy> sure;
    private final List<Policy> unsure;
    private final List<PolicyRule> rules;

    /** Whether the rule with a number is for somebody. */
    interface Judge {
        Finding judge(int number, PolicyRule rule);
    }

    Side(Direction direction, List<Policy> sure, List<Policy> unsure) {
        this.direction = direction;
        this.sure = List.copyOf(sure);
        this.unsure = List.copyOf(unsure);
        this.rules = Stream.concat(sure.stream(), unsure.stream())
                .flatMap(policy -> policy.rules(direction).stream())
                .toList();
    }

    /** The policies that surely select the pods. */
    public List<Policy> sure() {
        return sure;
    }

    /** The policies that may select the pods. */
    public List<Policy> unsure() {
        return unsure;
    }

    /** Whether nothing is filtered for sure. */
    public boolean isOpen() {
        return sure.isEmpty() && unsure.isEmpty();
    }

    /** Whether something is filtered for sure. */
    boolean isClosed() {
        return !sure.isEmpty();
    }

    /** A range of addresses, cut wherever a rule's blocks begin or end. */
    public List<AddressRange> cut(AddressRange range) {
        AddressSet whole = AddressSet.of(range);
        List<AddressSet> blocks = new ArrayList<>(List.of(whole));
        rules.stream().map(PolicyRule::blocks).forEach(blocks::add);
        return AddressSet.partition(blocks).stream()
                .filter(part -> whole.containsAll(AddressSet.of(part)))
                .toList();
    }

    List<PolicyRule> rules() {
        return rules;
    }

    /** What passes, by which rules are for the other end. */
    Allowance allow(Judge judge, NamedPorts destination) {
        if (isOpen()) {
            return Allowance.EVERYTHING;
        }
        Allowance all = Allowance.NOTHING;
        int number = 0;
        for (Policy policy : sure) {
            all = all.or(grants(policy, number, judge, destination));
            number += policy.rules(direction).size();
        }
        return unsure.isEmpty() ? all : withDoubts(all, number, judge, destination);
    }

    /** A policy that may select the pods adds to what others let through; alone, it may take away or not. */
    private Allowance withDoubts(Allowance others, int first, Judge judge, NamedPorts destination) {
        Allowance all = others;
        Allowance always = Allowance.EVERYTHING;
        int number = first;
        for (Policy policy : unsure) {
            Allowance granted = grants(policy, number, judge, destination);
            all = all.or(granted.onlyIf(doubt(policy)));
            always = Allowance.sure(always.allowed().and(granted.allowed()));
            number += policy.rules(direction).size();
        }
        return sure.isEmpty()
                ? always.or(Allowance.EVERYTHING.onlyIf(doubt(unsure.get(0)))).or(all)
                : all;
    }

    private static String doubt(Policy policy) {
        return "whether NetworkPolicy \"" + policy.manifest().name() + "\" selects the pod";
    }

    private Allowance grants(Policy policy, int first, Judge judge, NamedPorts destination) {
        Allowance all = Allowance.NOTHING;
        int number = first;
        for (PolicyRule rule : policy.rules(direction)) {
            Finding finding = judge.judge(number++, rule);
            if (finding.match() == Match.YES) {
                all = all.or(rule.on(destination));
            } else if (finding.match() == Match.DEPENDS) {
                all = all.or(rule.on(destination).onlyIf(finding.because()));
            }
        }
        return all;
    }
}
