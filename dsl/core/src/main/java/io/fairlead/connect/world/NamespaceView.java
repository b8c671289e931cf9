package io.fairlead.connect.world;

import io.fairlead.connect.label.LabelIndex;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.target.Cni;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A namespace: its pods, its policies and which of them meet. It knows nothing of other namespaces, so that a change elsewhere
 * leaves it as it is.
 */
public final class NamespaceView {
    private final String name;
    private final List<WorkloadPeer> pods;
    private final List<Policy> policies;
    private final Cni cni;
    private final LabelIndex index;
    private final BitSet onHost = new BitSet();
    private final BitSet placed = new BitSet();
    private final Map<WorkloadPeer, Integer> numbers = new HashMap<>();
    private final Map<LabelQuery, Selection> selections = new ConcurrentHashMap<>();
    private final Map<Direction, List<Side>> sides = new EnumMap<>(Direction.class);
    private final Map<Direction, Side> sidesOfOthers = new EnumMap<>(Direction.class);
    private final BitSet admitsOutside = new BitSet();

    NamespaceView(String name, List<WorkloadPeer> pods, List<Policy> policies, Cni cni) {
        this.name = name;
        this.pods = List.copyOf(pods);
        this.policies = List.copyOf(policies);
        this.cni = cni;
        this.index = new LabelIndex(pods.stream().map(WorkloadPeer::labels).toList());
        for (int i = 0; i < pods.size(); i++) {
            numbers.put(pods.get(i), i);
            onHost.set(i, pods.get(i).isOnHostNetwork());
            placed.set(i, onHost.get(i) || pods.get(i).addresses().isPresent());
        }
        for (Direction direction : Direction.values()) {
            sides.put(direction, Sides.of(direction, this));
            sidesOfOthers.put(direction, Sides.ofAnyPod(direction, this));
        }
        for (int i = 0; i < pods.size(); i++) {
            admitsOutside.set(i, admitsOutside(side(Direction.INGRESS, i)));
        }
    }

    private boolean admitsOutside(Side side) {
        return !side.isClosed()
                || side.rules().stream().anyMatch(rule -> rule.reachesOutside() || matchesPodsByAddress(rule));
    }

    private boolean matchesPodsByAddress(PolicyRule rule) {
        return !rule.blocks().isEmpty()
                && (cni.support(CniFeature.IP_BLOCK_PODS) != Support.NO
                        || cni.support(CniFeature.IP_BLOCK_NODES) != Support.NO);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its pods, sorted; their place in the list is their number. */
    public List<WorkloadPeer> pods() {
        return pods;
    }

    /** The policies that count, in any order. */
    public List<Policy> policies() {
        return policies;
    }

    /** The number of a pod; -1 for a stranger. */
    int number(WorkloadPeer pod) {
        return numbers.getOrDefault(pod, -1);
    }

    Cni cni() {
        return cni;
    }

    /** The pods that do not have just any address of the pod network. */
    BitSet placed() {
        return placed;
    }

    boolean hasPodsOnHost() {
        return !onHost.isEmpty();
    }

    Side side(Direction direction, int pod) {
        return sides.getOrDefault(direction, List.of()).get(pod);
    }

    /** The side of any pod of the namespace that was not given. */
    Side sideOfOthers(Direction direction) {
        return sidesOfOthers.getOrDefault(direction, Side.OPEN);
    }

    /** The pods that a query selects, as Services see them: all of them. */
    public Selection selectForService(LabelQuery query) {
        return index.select(query);
    }

    /** The pods that somebody of another namespace may reach. */
    BitSet admitsOutside() {
        return admitsOutside;
    }

    /** The pods that a query selects, as far as the plugin sees them; the answer must not be changed. */
    Selection select(LabelQuery query) {
        if (onHost.isEmpty()) {
            return index.select(query);
        }
        return selections.computeIfAbsent(query, this::withoutHosts);
    }

    private Selection withoutHosts(LabelQuery query) {
        Support support = cni.support(CniFeature.HOST_NETWORK_PODS);
        Selection all = index.select(query);
        if (support == Support.YES) {
            return all;
        }
        BitSet sure = (BitSet) all.sure().clone();
        sure.andNot(onHost);
        BitSet unsure = all.possible();
        if (support == Support.NO) {
            unsure.andNot(onHost);
        }
        unsure.andNot(sure);
        return new Selection(sure, unsure);
    }
}
