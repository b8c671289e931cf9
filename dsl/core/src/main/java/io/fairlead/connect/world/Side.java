package io.fairlead.connect.world;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
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

    private static final String DOUBT = "which policies select the pod";

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
        return unsure.isEmpty()
                ? all
                : sure.isEmpty()
                        ? alone(judge, destination)
                        : all.or(more(number, judge, destination).onlyIf(DOUBT));
    }

    /** Policies that may select the pods take nothing from what they all let through, and possibly everything else. */
    private Allowance alone(Judge judge, NamedPorts destination) {
        PortSet always = PortSet.ALL;
        int number = 0;
        for (Policy policy : unsure) {
            always = always.and(grants(policy, number, judge, destination).allowed());
            if (always.isEmpty()) {
                break;
            }
            number += policy.rules(direction).size();
        }
        return Allowance.sure(always).or(Allowance.EVERYTHING.onlyIf(DOUBT));
    }

    /** Policies that may select the pods add to what others let through. */
    private Allowance more(int first, Judge judge, NamedPorts destination) {
        Allowance all = Allowance.NOTHING;
        for (int number = first; number < rules.size(); number++) {
            all = all.or(grants(rules.get(number), number, judge, destination));
        }
        return all;
    }

    private Allowance grants(Policy policy, int first, Judge judge, NamedPorts destination) {
        Allowance all = Allowance.NOTHING;
        int number = first;
        for (PolicyRule rule : policy.rules(direction)) {
            all = all.or(grants(rule, number++, judge, destination));
        }
        return all;
    }

    private static Allowance grants(PolicyRule rule, int number, Judge judge, NamedPorts destination) {
        Finding finding = judge.judge(number, rule);
        return switch (finding.match()) {
            case NO -> Allowance.NOTHING;
            case YES -> rule.on(destination);
            case DEPENDS -> rule.on(destination).onlyIf(finding.because());
        };
    }

    /** What passes when only some rules, by their numbers in order, can be for the other end. */
    Allowance allowOnly(List<Integer> numbers, Judge judge, NamedPorts destination) {
        if (isOpen() || sure.isEmpty()) {
            return allow(judge, destination);
        }
        int firstUnsure = firstUnsure();
        Allowance all = Allowance.NOTHING;
        Allowance more = Allowance.NOTHING;
        for (int number : numbers) {
            Allowance one = grants(rules.get(number), number, judge, destination);
            all = number < firstUnsure ? all.or(one) : all;
            more = number < firstUnsure ? more : more.or(one);
        }
        return all.or(more.onlyIf(DOUBT));
    }

    private int firstUnsure() {
        return sure.stream().mapToInt(policy -> policy.rules(direction).size()).sum();
    }
}
