package io.fairlead.diff;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.format.Cell;
import io.fairlead.connect.format.PeerName;
import io.fairlead.connect.peer.ExternalPeer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells between one peer and the outside, before and after, in one direction. */
final class OutsideCells {
    private final String inner;
    private final boolean calls;
    private final List<Cell> before = new ArrayList<>();
    private final List<Cell> after = new ArrayList<>();

    /** Addresses in which nothing has a boundary. */
    private record Part(AddressRange range, Cell before, Cell after) {}

    OutsideCells(String inner, boolean calls) {
        this.inner = inner;
        this.calls = calls;
    }

    void add(Cell cell, boolean earlier) {
        (earlier ? before : after).add(cell);
    }

    List<ConnectionChange> changes() {
        List<AddressSet> ranges = Stream.concat(before.stream(), after.stream())
                .flatMap(cell -> range(cell).stream())
                .map(AddressSet::of)
                .distinct()
                .toList();
        List<Part> parts = new ArrayList<>();
        for (AddressRange range : AddressSet.partition(ranges)) {
            Cell old = at(before, range);
            Cell now = at(after, range);
            if (!old.equals(now)) {
                join(parts, new Part(range, old, now));
            }
        }
        return parts.stream()
                .map(part ->
                        new ConnectionChange(moved(part.before(), part.range()), moved(part.after(), part.range())))
                .toList();
    }

    private static void join(List<Part> parts, Part next) {
        if (!parts.isEmpty()) {
            Part last = parts.get(parts.size() - 1);
            List<AddressRange> both = AddressSet.of(last.range())
                    .plus(AddressSet.of(next.range()))
                    .ranges();
            if (both.size() == 1
                    && last.before().equals(next.before())
                    && last.after().equals(next.after())) {
                parts.set(parts.size() - 1, new Part(both.get(0), next.before(), next.after()));
                return;
            }
        }
        parts.add(next);
    }

    /** What passes there, without the name of the range. */
    private Cell at(List<Cell> cells, AddressRange range) {
        AddressSet wanted = AddressSet.of(range);
        return cells.stream()
                .filter(cell -> range(cell)
                        .filter(given -> AddressSet.of(given).containsAll(wanted))
                        .isPresent())
                .findFirst()
                .map(cell -> named(cell, ""))
                .orElseGet(() -> named(MatrixDiff.nothing("", ""), ""));
    }

    private Optional<AddressRange> range(Cell cell) {
        return new PeerName(calls ? cell.from() : cell.to()).range();
    }

    private Cell moved(Cell cell, AddressRange range) {
        return named(cell, new ExternalPeer(range).toString());
    }

    private Cell named(Cell cell, String outer) {
        return calls
                ? new Cell(outer, inner, cell.ports(), cell.depends())
                : new Cell(inner, outer, cell.ports(), cell.depends());
    }
}
