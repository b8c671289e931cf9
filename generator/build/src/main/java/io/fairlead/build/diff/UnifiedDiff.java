package io.fairlead.build.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference between two texts in unified form: what {@code diff -u} prints and {@code patch} takes. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NOTHING = "/dev/null";
    private static final String NO_FINAL_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * The difference with three lines of context; empty text for equal texts.
     *
     * @param path the file's path, shown on both sides
     * @param before the old text; empty for a file that did not exist
     * @param after the new text; empty for a file that is to go
     * @return lines, each with a line feed
     */
    public static String of(String path, String before, String after) {
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                before.isEmpty() ? NOTHING : "a/" + path,
                after.isEmpty() ? NOTHING : "b/" + path,
                old,
                DiffUtils.diff(old, lines(after)),
                CONTEXT);
        return diff.isEmpty() ? "" : withStartOfNothing(String.join("\n", diff)) + "\n";
    }

    /** Where there are no lines, {@code patch} counts from 0; the library counts from 1. */
    private static String withStartOfNothing(String diff) {
        return diff.replaceFirst("(?m)^@@ -1,0 ", "@@ -0,0 ").replaceFirst("(?m)^(@@ -\\S+) \\+1,0 @@", "$1 +0,0 @@");
    }

    /** The mark of a missing last line feed belongs to the line: with it, the line is another one. */
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
}
