package io.fairlead.connect.label;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a selector asks of one label: any of some values or any but some values, and whether the label may be absent.
 *
 * @param absent whether an object without the label matches
 * @param others whether the values are those that do not match
 * @param values the values that match, or that do not
 */
record Requirement(boolean absent, boolean others, Set<String> values) {
    Requirement {
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }

    static Requirement in(Collection<String> values) {
        return new Requirement(false, false, Set.copyOf(values));
    }

    static Requirement notIn(Collection<String> values) {
        return new Requirement(true, true, Set.copyOf(values));
    }

    static Requirement exists() {
        return new Requirement(false, true, Set.of());
    }

    static Requirement doesNotExist() {
        return new Requirement(true, false, Set.of());
    }

    Requirement and(Requirement other) {
        boolean both = absent && other.absent;
        if (others && other.others) {
            Set<String> all = new HashSet<>(values);
            all.addAll(other.values);
            return new Requirement(both, true, all);
        }
        Requirement finite = others ? other : this;
        Requirement second = others ? this : other;
        Set<String> kept = new HashSet<>(finite.values);
        kept.removeIf(value -> !second.takes(value));
        return new Requirement(both, false, kept);
    }

    /** Whether an object whose label has this value matches. */
    boolean takes(String value) {
        return others != values.contains(value);
    }

    Match matches(String key, Labels labels) {
        String value = labels.known().get(key);
        if (value != null) {
            return takes(value) ? Match.YES : Match.NO;
        }
        if (labels.added().contains(key)) {
            return presentWithSomeValue(labels.excluded().getOrDefault(key, Set.of()));
        }
        return labels.complete()
                ? absent ? Match.YES : Match.NO
                : unknown(labels.excluded().getOrDefault(key, Set.of()));
    }

    private Match presentWithSomeValue(Set<String> excluded) {
        if (others) {
            return excluded.containsAll(values) ? Match.YES : Match.DEPENDS;
        }
        return excluded.containsAll(values) ? Match.NO : Match.DEPENDS;
    }

    private Match unknown(Set<String> excluded) {
        Match present = presentWithSomeValue(excluded);
        Match missing = absent ? Match.YES : Match.NO;
        return present == missing ? present : Match.DEPENDS;
    }
}
