package io.fairlead.diff;

import io.fairlead.connect.format.Cell;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that every form of a difference shares. */
final class DiffWords {
    private DiffWords() {}

    /** What passes in a cell, with its conditions. */
    static String of(Cell cell) {
        String doubts = cell.doubts().entrySet().stream()
                .map(one -> one.getKey() + " depending on " + one.getValue())
                .collect(Collectors.joining("; "));
        if (doubts.isEmpty()) {
            return cell.ports().toString();
        }
        return cell.ports().isEmpty() ? doubts : cell.ports() + "; " + doubts;
    }

    static String risks(ConnectionChange change) {
        return change.risks().stream().map(Risk::toString).collect(Collectors.joining(", "));
    }

    /** {@code 2 added, 1 removed}; only what there is. */
    static String summary(Diff diff) {
        String counts = Stream.of(ConnectionChange.Kind.values())
                .filter(kind -> diff.count(kind) > 0)
                .map(kind -> diff.count(kind) + " " + word(kind))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no change" : counts;
    }

    private static String word(ConnectionChange.Kind kind) {
        return kind == ConnectionChange.Kind.REASON ? "for another reason" : kind.toString();
    }
}
