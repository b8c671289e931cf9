package io.fairlead.proof;

import io.fairlead.app.Tier;
import io.fairlead.connect.Connection;
import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.proof.declared.Counterpart;
import io.fairlead.proof.declared.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cells of a workload with every address outside, cut wherever a policy or a declaration begins or ends. */
final class OutsideCells {
    private final Declared declared;
    private final ActualCells actual;
    private final Differences differences;

    OutsideCells(Declared declared, ActualCells actual, Differences differences) {
        this.declared = declared;
        this.actual = actual;
        this.differences = differences;
    }

    /** Compares; without a tier nothing is declared. What differs at any address is the answer. */
    Excess compare(Optional<Tier> tier, Counterpart own, Direction direction) {
        TreeMap<AddressRange, Allowance> cells = new TreeMap<>();
        actual.outside(own.peer(), direction)
                .forEach(cell -> cells.put(range(cell, direction), ActualCells.allowance(cell)));
        TreeMap<PortSet, AddressSet> missing = new TreeMap<>();
        TreeMap<PortSet, AddressSet> surplus = new TreeMap<>();
        Excess all = Excess.NOTHING;
        for (AddressRange range : AddressSet.partition(cuts(tier, direction, cells.keySet()))) {
            Counterpart outside = Population.outside(range);
            Allowance wanted =
                    tier.map(one -> declared.between(one, direction, outside)).orElse(Allowance.NOTHING);
            Allowance found = at(range, cells);
            Excess here = Excess.between(wanted, found, declared.permitted(wanted));
            add(missing, here.missing(), range);
            add(surplus, here.surplus(), range);
            all = all.plus(here);
            differences.accept(found);
        }
        missing.forEach((ports, set) -> report(own, direction, set, new Excess(ports, PortSet.NONE)));
        surplus.forEach((ports, set) -> report(own, direction, set, new Excess(PortSet.NONE, ports)));
        return all;
    }

    private List<AddressSet> cuts(Optional<Tier> tier, Direction direction, Set<AddressRange> cells) {
        List<AddressSet> out = new ArrayList<>();
        tier.ifPresent(one -> out.addAll(declared.addresses(one, direction)));
        cells.forEach(range -> out.add(AddressSet.of(range)));
        return out;
    }

    private static AddressRange range(Connection cell, Direction direction) {
        return ((ExternalPeer) (direction == Direction.EGRESS ? cell.to() : cell.from())).range();
    }

    /** The cells do not overlap: the one around a range is next to it in their order, on either side. */
    private static Allowance at(AddressRange range, NavigableMap<AddressRange, Allowance> cells) {
        return Stream.of(Optional.ofNullable(cells.floorEntry(range)), Optional.ofNullable(cells.ceilingEntry(range)))
                .flatMap(Optional::stream)
                .filter(cell -> AddressSet.of(cell.getKey()).containsAll(AddressSet.of(range)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Allowance.NOTHING);
    }

    private static void add(Map<PortSet, AddressSet> all, PortSet ports, AddressRange range) {
        if (!ports.isEmpty()) {
            all.merge(ports, AddressSet.of(range), AddressSet::plus);
        }
    }

    private void report(Counterpart own, Direction direction, AddressSet set, Excess excess) {
        for (AddressRange range : set.ranges()) {
            Counterpart outside = Population.outside(range);
            if (direction == Direction.EGRESS) {
                differences.add(own, outside, excess);
            } else {
                differences.add(outside, own, excess);
            }
        }
    }
}
