package io.fairlead.proof;

import io.fairlead.app.Tier;
import io.fairlead.connect.Connectivity;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.proof.declared.Counterpart;
import io.fairlead.proof.declared.Declared;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares every cell at a tier with what is declared of it. */
final class Comparison {
    private final Declared declared;
    private final Population population;
    private final Strangers strangers;
    private final ActualCells actual;
    private final Differences differences;

    Comparison(Declared declared, Connectivity connectivity, Strangers strangers) {
        this.declared = declared;
        this.strangers = strangers;
        this.population = new Population(declared, connectivity);
        Set<Peer> concerned = new HashSet<>();
        population.tiers().values().forEach(tier -> concerned.add(tier.peer()));
        population.others().stream().filter(this::isNobody).forEach(nobody -> concerned.add(nobody.peer()));
        this.actual = new ActualCells(connectivity, concerned);
        this.differences = new Differences(connectivity, declared, population);
    }

    Population population() {
        return population;
    }

    Differences run() {
        Map<Tier, Counterpart> tiers = population.tiers();
        tiers.forEach((client, from) -> tiers.forEach((server, to) -> betweenTiers(client, from, server, to)));
        tiers.forEach((tier, own) -> {
            for (Direction direction : Direction.values()) {
                new OutsideCells(declared, actual, differences).compare(Optional.of(tier), own, direction);
                clusterPeers(tier, own, direction);
                population.others().forEach(other -> workload(tier, own, direction, other));
            }
            entrances(tier, own);
        });
        population.others().stream().filter(this::isNobody).forEach(this::nobody);
        return differences;
    }

    /** A tier without further replicas has nobody like itself to talk to. */
    private void betweenTiers(Tier client, Counterpart from, Tier server, Counterpart to) {
        boolean alone = client.equals(server) && !((WorkloadPeer) from.peer()).canBeSeveral();
        if (!alone) {
            Allowance wanted = declared.between(client, Direction.EGRESS, to)
                    .and(declared.between(server, Direction.INGRESS, from));
            compare(from, to, wanted, permitted(wanted), true);
        }
    }

    private void clusterPeers(Tier tier, Counterpart own, Direction direction) {
        Counterpart elsewhere = population.podElsewhere();
        Allowance anywhere = declared.between(tier, direction, elsewhere);
        compare(own, direction, elsewhere, anywhere, permitted(anywhere));
        Counterpart beside = population.otherPod();
        compare(own, direction, beside, Allowance.NOTHING, permitted(declared.between(tier, direction, beside)));
        Counterpart nodes = population.node(ClusterPeer.OTHER_NODES);
        Allowance atNodes = declared.between(tier, direction, nodes);
        compare(own, direction, nodes, atNodes, permitted(atNodes));
        ownNode(own, direction, atNodes);
    }

    /** Nobody can keep a node from its own pods; whether pods reach it is up to the plugin. */
    private void ownNode(Counterpart own, Direction direction, Allowance atNodes) {
        Counterpart node = population.node(ClusterPeer.OWN_NODE);
        if (direction == Direction.INGRESS) {
            compare(own, direction, node, Allowance.EVERYTHING, Allowance.EVERYTHING);
            return;
        }
        Support open = declared.target().cni().support(CniFeature.OWN_NODE_EGRESS);
        Allowance ofPlugin =
                switch (open) {
                    case YES -> Allowance.EVERYTHING;
                    case NO -> Allowance.NOTHING;
                    case DEPENDS -> Allowance.depending(PortSet.ALL, "whether pods reach their own node");
                };
        compare(own, direction, node, Allowance.NOTHING, permitted(atNodes.or(ofPlugin)));
    }

    private void workload(Tier tier, Counterpart own, Direction direction, Counterpart other) {
        Allowance all = declared.between(tier, direction, other);
        compare(own, direction, other, wanted(tier, direction, other, all), permitted(all));
    }

    /** What pods do that were given is up to their own policies, unless they are named. */
    private Allowance wanted(Tier tier, Direction direction, Counterpart other, Allowance all) {
        WorkloadPeer peer = (WorkloadPeer) other.peer();
        if (peer.namespace().equals(declared.app().namespace().text())) {
            return Allowance.NOTHING;
        }
        return strangers.contains(peer) ? all : declared.byName(tier, direction, other);
    }

    private void entrances(Tier tier, Counterpart own) {
        entrance(ClusterPeer.INGRESS_CONTROLLER, own, declared.routed(tier));
        entrance(ClusterPeer.LOAD_BALANCER, own, declared.balanced(tier));
    }

    /** Through which node or address they come may be open; that they come at all may not. */
    private void entrance(ClusterPeer peer, Counterpart own, PortSet ports) {
        PortSet open = actual.between(peer, own.peer()).possible();
        PortSet more = declared.deniesTheRest() ? open.minus(ports) : PortSet.NONE;
        differences.add(population.node(peer), own, ports.minus(open), more);
        differences.accept(actual.between(peer, own.peer()));
    }

    private boolean isNobody(Counterpart other) {
        WorkloadPeer peer = (WorkloadPeer) other.peer();
        return strangers.contains(peer) && peer.name().equals(Strangers.WITHOUT_LABELS);
    }

    /** A pod of the namespace that no tier has is refused everything. */
    private void nobody(Counterpart nobody) {
        for (Direction direction : Direction.values()) {
            new OutsideCells(declared, actual, differences).compare(Optional.empty(), nobody, direction);
            for (Counterpart other : List.of(population.podElsewhere(), population.node(ClusterPeer.OTHER_NODES))) {
                compare(nobody, direction, other, Allowance.NOTHING, permitted(Allowance.NOTHING));
            }
        }
    }

    private Allowance permitted(Allowance all) {
        return declared.deniesTheRest() ? all : Allowance.EVERYTHING;
    }

    private void compare(
            Counterpart own, Direction direction, Counterpart other, Allowance wanted, Allowance permitted) {
        if (direction == Direction.EGRESS) {
            compare(own, other, wanted, permitted, false);
        } else {
            compare(other, own, wanted, permitted, false);
        }
    }

    private void compare(Counterpart from, Counterpart to, Allowance wanted, Allowance permitted, boolean concrete) {
        Allowance found = actual.between(from.peer(), to.peer());
        differences.add(from, to, Excess.of(wanted, found), Excess.of(found, permitted));
        if (concrete) {
            differences.accept(found);
        }
    }
}
