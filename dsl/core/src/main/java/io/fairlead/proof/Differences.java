package io.fairlead.proof;

import io.fairlead.app.Tier;
import io.fairlead.connect.Connectivity;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortRange;
import io.fairlead.connect.port.PortSet;
import io.fairlead.proof.declared.Counterpart;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.proof.declared.Declared;
import io.fairlead.proof.declared.Grant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Collects the cells that differ, and what the cluster decides in those that do not. */
final class Differences {
    private final Connectivity connectivity;
    private final Declared declared;
    private final Population population;
    private final TreeSet<FlowDifference> missing = new TreeSet<>();
    private final TreeSet<FlowDifference> surplus = new TreeSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();

    Differences(Connectivity connectivity, Declared declared, Population population) {
        this.connectivity = connectivity;
        this.declared = declared;
        this.population = population;
    }

    List<FlowDifference> missing() {
        return List.copyOf(missing);
    }

    List<FlowDifference> surplus() {
        return List.copyOf(surplus);
    }

    /** What decides the cells that depend on something, sorted. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** Notes what a cell depends on; whether that was declared is asked elsewhere. */
    void accept(Allowance found) {
        found.depends().forEach(one -> reasons.add(one.because()));
    }

    void add(Counterpart from, Counterpart to, Excess excess) {
        add(from.peer(), to.peer(), excess, () -> declaration(from, to, excess.missing()));
    }

    /** Who comes through an entrance is declared by the entrance. */
    void addEntrance(Peer from, Counterpart to, Excess excess, List<Grant> grants) {
        add(
                from,
                to.peer(),
                excess,
                () -> grants.stream()
                        .filter(grant ->
                                !grant.ports().possible().and(excess.missing()).isEmpty())
                        .map(Grant::declaration)
                        .findFirst());
    }

    private void add(Peer from, Peer to, Excess excess, Supplier<Optional<Declaration>> declaration) {
        PortSet lacking = excess.missing();
        PortSet more = excess.surplus();
        if (!lacking.isEmpty()) {
            missing.add(new FlowDifference(from, to, lacking, verdict(from, to, lacking), declaration.get()));
        }
        if (!more.isEmpty()) {
            surplus.add(new FlowDifference(from, to, more, verdict(from, to, more), Optional.empty()));
        }
    }

    private Verdict verdict(Peer from, Peer to, PortSet ports) {
        PortRange first = ports.ranges().get(0);
        return connectivity.explain(from, to, first.protocol(), first.first());
    }

    private Optional<Declaration> declaration(Counterpart from, Counterpart to, PortSet ports) {
        return declaring(from, Direction.EGRESS, to, ports).or(() -> declaring(to, Direction.INGRESS, from, ports));
    }

    private Optional<Declaration> declaring(Counterpart own, Direction direction, Counterpart other, PortSet ports) {
        return population.tiers().entrySet().stream()
                .filter(entry -> entry.getValue().equals(own))
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap((Tier tier) -> declared.declaring(tier, direction, other, ports));
    }
}
