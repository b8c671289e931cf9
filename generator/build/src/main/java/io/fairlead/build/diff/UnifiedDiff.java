package io.fairlead.build.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference between two texts in unified form: what {@code diff -u} prints and {@code patch} takes. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_FINAL_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * The difference with three lines of context; empty text for equal texts.
     *
     * @param path the file's path, shown on both sides
     * @param before the old text; empty for a file that did not exist
     * @param after the new text; empty for a file that is to go
     */
    public static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<Edit> edits = EditScript.between(lines(before), lines(after));
        StringBuilder out = new StringBuilder()
                .append("--- ")
                .append(before.isEmpty() ? "/dev/null" : "a/" + path)
                .append('\n')
                .append("+++ ")
                .append(after.isEmpty() ? "/dev/null" : "b/" + path)
                .append('\n');
        for (int from = nextChange(edits, 0); from < edits.size(); ) {
            int to = endOfHunk(edits, from);
            append(out, edits, Math.max(0, from - CONTEXT), Math.min(edits.size(), to + CONTEXT));
            from = nextChange(edits, to);
        }
        return out.toString();
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_FINAL_NEWLINE);
        }
        return lines;
    }

    private static int nextChange(List<Edit> edits, int from) {
        int at = from;
        while (at < edits.size() && edits.get(at).kind() == Edit.Kind.BOTH) {
            at++;
        }
        return at;
    }

    /** The end of the last change that is near enough to share its context with the one before it. */
    private static int endOfHunk(List<Edit> edits, int firstChange) {
        int end = firstChange;
        int next = firstChange;
        while (next < edits.size() && next - end <= 2 * CONTEXT) {
            end = next;
            while (end < edits.size() && edits.get(end).kind() != Edit.Kind.BOTH) {
                end++;
            }
            next = nextChange(edits, end);
        }
        return end;
    }

    private static void append(StringBuilder out, List<Edit> edits, int from, int to) {
        out.append("@@ -")
                .append(range(edits.stream().limit(from).filter(Edit::isOld).count(), edits.subList(from, to), true))
                .append(" +")
                .append(range(edits.stream().limit(from).filter(Edit::isNew).count(), edits.subList(from, to), false))
                .append(" @@\n");
        edits.subList(from, to).forEach(edit -> out.append(edit).append('\n'));
    }

    private static String range(long linesBefore, List<Edit> hunk, boolean old) {
        long count = hunk.stream().filter(old ? Edit::isOld : Edit::isNew).count();
        long first = count == 0 ? linesBefore : linesBefore + 1;
        return count == 1 ? Long.toString(first) : first + "," + count;
    }
}
