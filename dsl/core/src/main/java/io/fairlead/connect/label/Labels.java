package io.fairlead.connect.label;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a pod or a namespace as far as they are known.
 *
 * @param known keys with their values
 * @param added keys that a controller adds, with values that nobody can know before
 * @param excluded for single keys, values that the label surely does not have
 * @param complete whether no other label exists; otherwise everything may be there or not
 */
public record Labels(
        Map<String, String> known, Set<String> added, Map<String, Set<String>> excluded, boolean complete) {
    /** Copies what it is given. */
    public Labels {
        known = Map.copyOf(known);
        added = Set.copyOf(added);
        excluded = Map.copyOf(excluded);
    }

    /** Exactly these labels. */
    public static Labels exactly(Map<String, String> known) {
        return new Labels(known, Set.of(), Map.of(), true);
    }

    /** These labels and possibly more. */
    public static Labels atLeast(Map<String, String> known) {
        return new Labels(known, Set.of(), Map.of(), false);
    }

    /** Any labels. */
    public static Labels unknown() {
        return atLeast(Map.of());
    }

    /** The same with keys that have unknown values. */
    public Labels adding(Set<String> keys) {
        return new Labels(known, keys, excluded, complete);
    }

    /** The same with values that a label surely does not have. */
    public Labels without(String key, Collection<String> values) {
        return new Labels(known, added, Map.of(key, Set.copyOf(values)), complete);
    }
}
