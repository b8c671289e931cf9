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
import io.fairlead.proof.declared.Grant;
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

    Differences run() {
        Map<Tier, Counterpart> tiers = population.tiers();
        tiers.forEach((client, from) -> tiers.forEach((server, to) -> betweenTiers(client, from, server, to)));
        tiers.forEach((tier, own) -> {
            for (Direction direction : Direction.values()) {
                new TierCells(declared, population, strangers, actual, differences, tier, own, direction).compare();
            }
            entrance(ClusterPeer.INGRESS_CONTROLLER, own, declared.routes(tier));
            entrance(ClusterPeer.LOAD_BALANCER, own, declared.balancers(tier));
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
            Allowance found = actual.between(from.peer(), to.peer());
            differences.add(from, to, Excess.between(wanted, found, declared.permitted(wanted)));
            differences.accept(found);
        }
    }

    /** Through which node or address they come may be open; that they come at all may not. */
    private void entrance(ClusterPeer peer, Counterpart own, List<Grant> grants) {
        PortSet ports = grants.stream().map(grant -> grant.ports().possible()).reduce(PortSet.NONE, PortSet::plus);
        Allowance found = actual.between(peer, own.peer());
        PortSet more = declared.deniesTheRest() ? found.possible().minus(ports) : PortSet.NONE;
        differences.addEntrance(peer, own, new Excess(ports.minus(found.possible()), more), grants);
        differences.accept(found);
    }

    private boolean isNobody(Counterpart other) {
        WorkloadPeer peer = (WorkloadPeer) other.peer();
        return strangers.contains(peer) && peer.name().equals(Strangers.WITHOUT_LABELS);
    }

    /** A pod of the namespace that no tier has is refused everything. */
    private void nobody(Counterpart nobody) {
        OutsideCells outside = new OutsideCells(declared, actual, differences);
        Counterpart elsewhere = population.podElsewhere();
        for (Direction direction : Direction.values()) {
            Excess known = outside.compare(Optional.empty(), nobody, direction);
            boolean out = direction == Direction.EGRESS;
            Counterpart from = out ? nobody : elsewhere;
            Counterpart to = out ? elsewhere : nobody;
            Allowance found = actual.between(from.peer(), to.peer());
            differences.add(
                    from, to, Excess.between(Allowance.NOTHING, found, declared.permitted(Allowance.NOTHING), known));
        }
    }
}
