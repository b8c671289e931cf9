package io.fairlead.diff;

import io.fairlead.connect.format.Cell;
import io.fairlead.connect.format.MatrixFile;
import io.fairlead.connect.format.PeerName;
import io.fairlead.connect.port.PortSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two matrices cell by cell. Address ranges are cut at the boundaries of both, so that a range that was only cut in another
 * place is no change.
 */
public final class MatrixDiff {
    private final Map<Ends, Cell> before = new LinkedHashMap<>();
    private final Map<Ends, Cell> after = new LinkedHashMap<>();
    private final Map<OutsideEnds, OutsideCells> outside = new LinkedHashMap<>();

    private record Ends(String from, String to) {}

    /** The inner end, and whether the outside calls it. */
    private record OutsideEnds(String inner, boolean calls) {}

    private MatrixDiff() {}

    /**
     * What changed.
     *
     * @param before the earlier matrix
     * @param after the later one
     * @return the cells that are not the same: what the outside has to do with it first, then in the order of the matrices
     */
    public static List<ConnectionChange> between(MatrixFile before, MatrixFile after) {
        MatrixDiff diff = new MatrixDiff();
        before.cells().forEach(cell -> diff.add(cell, true));
        after.cells().forEach(cell -> diff.add(cell, false));
        return diff.changes();
    }

    private void add(Cell cell, boolean earlier) {
        boolean calls = new PeerName(cell.from()).range().isPresent();
        if (calls || new PeerName(cell.to()).range().isPresent()) {
            OutsideEnds ends = new OutsideEnds(calls ? cell.to() : cell.from(), calls);
            outside.computeIfAbsent(ends, key -> new OutsideCells(key.inner(), key.calls()))
                    .add(cell, earlier);
        } else {
            (earlier ? before : after).put(new Ends(cell.from(), cell.to()), cell);
        }
    }

    private List<ConnectionChange> changes() {
        List<ConnectionChange> out = new ArrayList<>();
        outside.values().forEach(cells -> out.addAll(cells.changes()));
        before.forEach((ends, cell) -> {
            Cell now = after.getOrDefault(ends, nothing(ends.from(), ends.to()));
            if (!now.equals(cell)) {
                out.add(new ConnectionChange(cell, now));
            }
        });
        after.forEach((ends, cell) -> {
            if (!before.containsKey(ends)) {
                out.add(new ConnectionChange(nothing(ends.from(), ends.to()), cell));
            }
        });
        return List.copyOf(out);
    }

    static Cell nothing(String from, String to) {
        return new Cell(from, to, PortSet.NONE, List.of());
    }
}
