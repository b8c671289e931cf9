package io.fairlead.build.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one list of lines to another, after Myers ("An O(ND) difference algorithm", 1986).
 *
 * <p>Texts that differ in more lines than {@link #MOST_CHANGES} are shown as replaced whole: the difference would be
 * longer than anyone reads, and the search grows with its square.
 */
final class EditScript {
    private static final int MOST_CHANGES = 4_000;

    private final List<String> before;
    private final List<String> after;

    private EditScript(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Edit> between(List<String> before, List<String> after) {
        EditScript script = new EditScript(before, after);
        List<int[]> reached = script.search();
        return reached.isEmpty() ? script.replaced() : script.walkBack(reached);
    }

    private List<Edit> replaced() {
        List<Edit> edits = new ArrayList<>();
        before.forEach(line -> edits.add(new Edit(Edit.Kind.OLD_ONLY, line)));
        after.forEach(line -> edits.add(new Edit(Edit.Kind.NEW_ONLY, line)));
        return edits;
    }

    /** For each number of changes, how far into the old text each diagonal gets; empty when there are too many. */
    private List<int[]> search() {
        List<int[]> reached = new ArrayList<>();
        int most = Math.min(before.size() + after.size(), MOST_CHANGES);
        int[] furthest = new int[2 * most + 3];
        for (int changes = 0; changes <= most; changes++) {
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int x = follow(start(furthest, most + 1, diagonal, changes), diagonal);
                furthest[most + 1 + diagonal] = x;
                if (x >= before.size() && x - diagonal >= after.size()) {
                    reached.add(slice(furthest, most + 1, changes));
                    return reached;
                }
            }
            reached.add(slice(furthest, most + 1, changes));
        }
        return List.of();
    }

    private static int start(int[] furthest, int zero, int diagonal, int changes) {
        if (isInsertion(furthest, zero, diagonal, changes)) {
            return furthest[zero + diagonal + 1];
        }
        return furthest[zero + diagonal - 1] + 1;
    }

    private static boolean isInsertion(int[] furthest, int zero, int diagonal, int changes) {
        return diagonal == -changes
                || (diagonal != changes && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1]);
    }

    private int follow(int from, int diagonal) {
        int x = from;
        while (x < before.size() && x - diagonal < after.size() && before.get(x).equals(after.get(x - diagonal))) {
            x++;
        }
        return x;
    }

    /** The diagonals that matter after that many changes, from the lowest up, with one more on each side. */
    private static int[] slice(int[] furthest, int zero, int changes) {
        int from = Math.max(0, zero - changes - 1);
        int[] part = new int[2 * changes + 3];
        System.arraycopy(furthest, from, part, 0, Math.min(part.length, furthest.length - from));
        return part;
    }

    private List<Edit> walkBack(List<int[]> reached) {
        List<Edit> edits = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int changes = reached.size() - 1; changes > 0; changes--) {
            int[] earlier = reached.get(changes - 1);
            boolean insertion = isInsertion(earlier, changes, x - y, changes);
            int diagonal = insertion ? x - y + 1 : x - y - 1;
            int earlierX = earlier[changes + diagonal];
            int corner = insertion ? earlierX : earlierX + 1;
            for (; x > corner; x--, y--) {
                edits.add(new Edit(Edit.Kind.BOTH, before.get(x - 1)));
            }
            edits.add(
                    insertion
                            ? new Edit(Edit.Kind.NEW_ONLY, after.get(y - 1))
                            : new Edit(Edit.Kind.OLD_ONLY, before.get(x - 1)));
            x = earlierX;
            y = earlierX - diagonal;
        }
        for (; x > 0; x--) {
            edits.add(new Edit(Edit.Kind.BOTH, before.get(x - 1)));
        }
        Collections.reverse(edits);
        return edits;
    }
}
