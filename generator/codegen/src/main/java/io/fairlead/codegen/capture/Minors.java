package io.fairlead.codegen.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Sets of minors as ranges: {@code 31-33,36}. */
final class Minors {
    private Minors() {}

    /** The ranges, or an empty text when the set holds every captured minor. */
    static String suffix(SortedSet<Integer> minors, SortedSet<Integer> all) {
        return minors.equals(all) ? "" : " in=" + ranges(minors);
    }

    private static String ranges(SortedSet<Integer> minors) {
        List<String> ranges = new ArrayList<>();
        int first = minors.first();
        int last = first;
        for (int minor : minors.tailSet(first + 1)) {
            if (minor != last + 1) {
                ranges.add(range(first, last));
                first = minor;
            }
            last = minor;
        }
        ranges.add(range(first, last));
        return String.join(",", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
