package io.fairlead.codegen.schema;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The minors in which a fact holds.
 *
 * @param minors the numbers after the dot
 */
public record MinorSet(SortedSet<Integer> minors) {

    /** Reads ranges such as {@code 31-33,36}. */
    static MinorSet parse(String ranges) {
        SortedSet<Integer> minors = new TreeSet<>();
        for (String range : ranges.split(",", -1)) {
            String[] ends = range.split("-", -1);
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int minor = Integer.parseInt(ends[0]); minor <= last; minor++) {
                minors.add(minor);
            }
        }
        return new MinorSet(minors);
    }

    /** Whether the fact holds in a minor. */
    public boolean has(int minor) {
        return minors.contains(minor);
    }

    /** The first minor in which the fact holds. */
    public int first() {
        return minors.first();
    }
}
