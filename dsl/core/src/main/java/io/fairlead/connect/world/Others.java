package io.fairlead.connect.world;

import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Any other pod of a namespace, and what passes between it and the pods that were given: many policies may select it, so that which
 * of their rules are for whom is looked up once for all pods.
 */
public final class Others {
    private final World world;
    private final Parties parties;
    private final NamespaceView view;
    private final Party other;
    private final Crossing crossing;
    private final Map<Direction, List<List<Integer>>> rules = new EnumMap<>(Direction.class);

    /** Looks at one namespace. */
    public Others(World world, Parties parties, NamespaceView view) {
        this.world = world;
        this.parties = parties;
        this.view = view;
        this.other = parties.otherPodOf(view.name());
        this.crossing = new Crossing(world.meeting());
        for (Direction direction : Direction.values()) {
            rules.put(direction, rulesByPod(other.side(direction)));
        }
    }

    private List<List<Integer>> rulesByPod(Side side) {
        List<List<Integer>> out = IntStream.range(0, view.pods().size())
                .<List<Integer>>mapToObj(pod -> new ArrayList<>())
                .toList();
        RuleSelection selection = new RuleSelection(world, parties);
        List<PolicyRule> all = side.isClosed() ? side.rules() : List.of();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            if (all.get(i).isForEverybody()) {
                out.forEach(list -> list.add(number));
            } else {
                selection.of(all.get(i), view).possible().stream()
                        .forEach(pod -> out.get(pod).add(number));
            }
        }
        return out;
    }

    /** What passes from any other pod to a pod. */
    public Allowance to(int pod) {
        Party called = parties.of(view, pod);
        return other.egress()
                .allowOnly(
                        numbers(Direction.EGRESS, pod),
                        (number, rule) -> world.meeting().meet(rule, called.someone()),
                        called.someone().ports())
                .and(crossing.ingress(other, called));
    }

    /** What passes from a pod to any other pod. */
    public Allowance from(int pod) {
        Party caller = parties.of(view, pod);
        return crossing.egress(caller, other)
                .and(other.ingress()
                        .allowOnly(
                                numbers(Direction.INGRESS, pod),
                                (number, rule) -> world.meeting().meet(rule, caller.someone()),
                                other.someone().ports()));
    }

    private List<Integer> numbers(Direction direction, int pod) {
        return rules.getOrDefault(direction, List.of()).get(pod);
    }
}
