package io.fairlead.connect.witness;

import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fewest labels with which something is selected: whatever else is selected has at least the labels of one of them.
 *
 * <p>Values are taken one by one, so {@code In [a, b]} has two witnesses; the product of several such requirements is cut off at
 * {@value #MOST}.
 */
public final class LabelWitness {
    /** A value that nobody else has: no label value may hold braces. */
    public static final String ANY_VALUE = "{any}";

    private static final int MOST = 64;

    private LabelWitness() {}

    /**
     * The witnesses of a selector.
     *
     * @param selector what was written
     * @return sets of labels; none when nothing can be selected, or the selector is not understood
     */
    public static List<Map<String, String>> of(LabelSelector selector) {
        List<Map<String, String>> all = List.of(new TreeMap<>(selector.matchLabels()));
        for (LabelSelectorRequirement expression : selector.matchExpressions()) {
            all = with(all, expression);
        }
        List<Map<String, String>> known = all;
        return LabelQuery.of(selector)
                .map(query -> known.stream()
                        .filter(labels -> query.matches(Labels.exactly(labels)) == Match.YES)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static List<Map<String, String>> with(List<Map<String, String>> all, LabelSelectorRequirement expression) {
        List<String> values = switch (expression.operator()) {
            case "In" -> expression.values();
            case "Exists" -> List.of(ANY_VALUE);
            default -> List.of();
        };
        if (values.isEmpty()) {
            return all;
        }
        List<Map<String, String>> out = new ArrayList<>();
        for (Map<String, String> labels : all) {
            for (String value : values) {
                if (out.size() < MOST) {
                    out.add(plus(labels, expression.key(), value));
                }
            }
        }
        return out;
    }

    /** A value that was asked for before stays; whether it fits is asked at the end. */
    private static Map<String, String> plus(Map<String, String> labels, String key, String value) {
        Map<String, String> out = new TreeMap<>(labels);
        String before = out.get(key);
        if (before == null || before.equals(ANY_VALUE)) {
            out.put(key, value);
        }
        return out;
    }
}
