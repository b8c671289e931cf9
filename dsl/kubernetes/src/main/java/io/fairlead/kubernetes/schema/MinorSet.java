package io.fairlead.kubernetes.schema;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A set of Kubernetes minors, as the numbers after the dot.
 *
 * @param numbers the numbers, in order; never empty
 */
public record MinorSet(SortedSet<Integer> numbers) {
    /** Keeps an unmodifiable copy. */
    public MinorSet {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }

    /** Whether the minor is in the set. */
    public boolean has(int minor) {
        return numbers.contains(minor);
    }

    /** The oldest minor of the set. */
    public int first() {
        return numbers.first();
    }

    /** The newest minor of the set. */
    public int last() {
        return numbers.last();
    }

    /** The minors as people write them: {@code 1.34, 1.35}. */
    @Override
    public String toString() {
        return numbers.stream().map(minor -> "1." + minor).collect(Collectors.joining(", "));
    }
}
