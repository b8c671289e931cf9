package io.fairlead.connect.label;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A label selector in its simplest form: one requirement for each key, so that equal selectors are equal however they were written.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors">Label selectors</a>
 */
public final class LabelQuery {
    /** Selects everything. */
    public static final LabelQuery ANY = new LabelQuery(Map.of());

    private final Map<String, Requirement> requirements;
    private final int hash;

    private LabelQuery(Map<String, Requirement> requirements) {
        this.requirements = Collections.unmodifiableMap(new TreeMap<>(requirements));
        this.hash = requirements.hashCode();
    }

    /**
     * Understands a selector.
     *
     * @param selector what was written
     * @return empty when an operator is not known, or has values that do not fit it
     */
    public static Optional<LabelQuery> of(LabelSelector selector) {
        Map<String, Requirement> all = new TreeMap<>();
        selector.matchLabels().forEach((key, value) -> add(all, key, Requirement.in(List.of(value))));
        for (LabelSelectorRequirement expression : selector.matchExpressions()) {
            Optional<Requirement> one = requirement(expression);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            add(all, expression.key(), one.get());
        }
        return Optional.of(all.isEmpty() ? ANY : new LabelQuery(all));
    }

    /** Selects what has all of these labels, as a Service does. */
    public static LabelQuery of(Map<String, String> pairs) {
        Map<String, Requirement> all = new TreeMap<>();
        pairs.forEach((key, value) -> add(all, key, Requirement.in(List.of(value))));
        return new LabelQuery(all);
    }

    private static void add(Map<String, Requirement> all, String key, Requirement one) {
        all.merge(key, one, Requirement::and);
    }

    private static Optional<Requirement> requirement(LabelSelectorRequirement expression) {
        Collection<String> values = expression.values();
        return switch (expression.operator()) {
            case "In" -> Optional.of(Requirement.in(values)).filter(one -> !values.isEmpty());
            case "NotIn" -> Optional.of(Requirement.notIn(values)).filter(one -> !values.isEmpty());
            case "Exists" -> Optional.of(Requirement.exists()).filter(one -> values.isEmpty());
            case "DoesNotExist" -> Optional.of(Requirement.doesNotExist()).filter(one -> values.isEmpty());
            default -> Optional.empty();
        };
    }

    /** Whether an object with these labels is selected. */
    public Match matches(Labels labels) {
        Match all = Match.YES;
        for (Map.Entry<String, Requirement> one : requirements.entrySet()) {
            all = all.and(one.getValue().matches(one.getKey(), labels));
        }
        return all;
    }

    /** The keys for which the labels do not match, or not surely; sorted. */
    public List<String> failing(Labels labels) {
        return requirements.entrySet().stream()
                .filter(one -> one.getValue().matches(one.getKey(), labels) != Match.YES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the selector asks of one key, such as {@code app In [web]}; empty when it asks nothing. */
    public Optional<String> asked(String key) {
        return Optional.ofNullable(requirements.get(key)).map(one -> describe(key, one));
    }

    /** Whether every object is selected. */
    public boolean isAny() {
        return requirements.isEmpty();
    }

    /** The keys it asks about. */
    public Set<String> keys() {
        return requirements.keySet();
    }

    Map<String, Requirement> requirements() {
        return requirements;
    }

    private static String describe(String key, Requirement one) {
        String values = String.join(", ", one.values());
        if (one.others()) {
            String there = one.values().isEmpty() ? key + " exists" : key + " not in (" + values + ")";
            return one.absent() || one.values().isEmpty() ? there : there + " and exists";
        }
        if (one.values().isEmpty()) {
            return one.absent() ? key + " does not exist" : key + " matches nothing";
        }
        String there = one.values().size() == 1 ? key + "=" + values : key + " in (" + values + ")";
        return one.absent() ? there + " or absent" : there;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof LabelQuery that && hash == that.hash && requirements.equals(that.requirements));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Such as {@code app=web, tier in (a, b)}; {@code everything} for a selector that asks nothing. */
    @Override
    public String toString() {
        return isAny()
                ? "everything"
                : String.join(
                        ", ",
                        requirements.entrySet().stream()
                                .map(one -> describe(one.getKey(), one.getValue()))
                                .toList());
    }
}
