package io.fairlead.check.wiring.pod;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Labels, selectors and lists as a message shows them. */
public final class LabelText {
    private static final int MOST_NAMES = 3;

    private LabelText() {}

    /** Pairs, sorted: {@code app: web, tier: frontend}. */
    public static String of(Map<String, String> labels) {
        return labels.isEmpty() ? "no labels" : String.join(", ", pairs(labels));
    }

    /** A selector: {@code app: web, track notin (canary)}; {@code {}} for one that selects everything. */
    public static String of(LabelSelector selector) {
        List<String> parts = pairs(selector.matchLabels());
        selector.matchExpressions().forEach(expression -> parts.add(of(expression)));
        return parts.isEmpty() ? "{}" : String.join(", ", parts);
    }

    /** An expression: {@code track NotIn (canary)}. */
    public static String of(LabelSelectorRequirement expression) {
        String values = expression.values().isEmpty() ? "" : " (" + String.join(", ", expression.values()) + ")";
        return expression.key() + " " + expression.operator() + values;
    }

    /** Several things: the first few, and how many more. */
    public static String list(Collection<?> things) {
        List<String> names =
                things.stream().map(Object::toString).distinct().sorted().toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : first + " and " + (names.size() - MOST_NAMES) + " more";
    }

    private static List<String> pairs(Map<String, String> labels) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(labels).forEach((key, value) -> pairs.add(key + ": " + value));
        return pairs;
    }
}
