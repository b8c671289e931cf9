package io.fairlead.proof;

import io.fairlead.app.Tier;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.proof.declared.Counterpart;
import io.fairlead.proof.declared.Declared;
import io.fairlead.target.CniFeature;
import java.util.Optional;

/**
 * The cells of one tier in one direction with everybody but other tiers.
 *
 * <p>A difference is told once: what differs at an address is not told again of pods that may have it, and what differs for any pod
 * is not told again of each pod.
 */
final class TierCells {
    private final Declared declared;
    private final Population population;
    private final Strangers strangers;
    private final ActualCells actual;
    private final Differences differences;
    private final Tier tier;
    private final Counterpart own;
    private final Direction direction;

    TierCells(
            Declared declared,
            Population population,
            Strangers strangers,
            ActualCells actual,
            Differences differences,
            Tier tier,
            Counterpart own,
            Direction direction) {
        this.declared = declared;
        this.population = population;
        this.strangers = strangers;
        this.actual = actual;
        this.differences = differences;
        this.tier = tier;
        this.own = own;
        this.direction = direction;
    }

    void compare() {
        Excess outside = new OutsideCells(declared, actual, differences).compare(Optional.of(tier), own, direction);
        Excess elsewhere = pods(population.podElsewhere(), true);
        Excess beside = pods(population.otherPod(), false);
        Allowance atNodes = nodes(outside);
        ownNode(atNodes, outside);
        population.others().forEach(other -> workload(other, outside, isAtHome(other) ? beside : elsewhere));
    }

    /** Of pods that nobody described only what is sure is told: what hangs on their labels is told of pods that have them. */
    private Excess pods(Counterpart anyPod, boolean wanted) {
        Allowance all = declared.between(tier, direction, anyPod);
        Excess excess = excess(anyPod, wanted ? all : Allowance.NOTHING, all, Excess.EVERYTHING);
        add(anyPod, excess);
        return excess;
    }

    private Allowance nodes(Excess outside) {
        Counterpart nodes = population.node(ClusterPeer.OTHER_NODES);
        Allowance all = declared.between(tier, direction, nodes);
        add(nodes, excess(nodes, all, all, outside));
        return all;
    }

    /** Nobody can keep a node from its own pods; whether pods reach it is up to the plugin. */
    private void ownNode(Allowance atNodes, Excess outside) {
        Counterpart node = population.node(ClusterPeer.OWN_NODE);
        if (direction == Direction.INGRESS) {
            add(node, excess(node, Allowance.EVERYTHING, Allowance.EVERYTHING, outside));
        } else {
            add(node, excess(node, Allowance.NOTHING, atNodes.or(ofPlugin()), outside));
        }
    }

    private Allowance ofPlugin() {
        return switch (declared.target().cni().support(CniFeature.OWN_NODE_EGRESS)) {
            case YES -> Allowance.EVERYTHING;
            case NO -> Allowance.NOTHING;
            case DEPENDS -> Allowance.depending(PortSet.ALL, "whether pods reach their own node");
        };
    }

    private void workload(Counterpart other, Excess outside, Excess anyPod) {
        Allowance all = declared.between(tier, direction, other);
        Allowance named = declared.byName(tier, direction, other);
        boolean made = strangers.contains((WorkloadPeer) other.peer());
        Allowance wanted = isAtHome(other) ? Allowance.NOTHING : made ? all : named;
        Excess here = excess(other, wanted, all, outside);
        add(other, here.minus(anyPod).plus(here.missing(named.possible())));
    }

    /** What pods of the application's namespace do that are no tier's is up to who brought them. */
    private boolean isAtHome(Counterpart other) {
        return ((WorkloadPeer) other.peer())
                .namespace()
                .equals(declared.app().namespace().text());
    }

    private Excess excess(Counterpart other, Allowance wanted, Allowance all, Excess known) {
        Allowance found = direction == Direction.EGRESS
                ? actual.between(own.peer(), other.peer())
                : actual.between(other.peer(), own.peer());
        return Excess.between(wanted, found, declared.permitted(all), known);
    }

    private void add(Counterpart other, Excess excess) {
        if (direction == Direction.EGRESS) {
            differences.add(own, other, excess);
        } else {
            differences.add(other, own, excess);
        }
    }
}
