package io.fairlead.manifest;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.Map;

/**
 * What selectors select.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors">Label selectors</a>
 */
public final class Selector {
    private Selector() {}

    /**
     * Whether a label selector selects an object: all of its pairs and all of its expressions hold.
     *
     * @param selector the selector; an empty one selects everything
     * @param labels the object's labels
     * @return false also for an operator that the API does not know
     */
    public static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return selects(selector.matchLabels(), labels)
                && selector.matchExpressions().stream().allMatch(expression -> holds(expression, labels));
    }

    /**
     * Whether all pairs are among the labels, as a Service selects.
     *
     * @param pairs the selector; an empty one selects everything here, while a Service without a selector selects nothing
     * @param labels the object's labels
     */
    public static boolean selects(Map<String, String> pairs, Map<String, String> labels) {
        return pairs.entrySet().stream().allMatch(pair -> pair.getValue().equals(labels.get(pair.getKey())));
    }

    private static boolean holds(LabelSelectorRequirement expression, Map<String, String> labels) {
        String value = labels.get(expression.key());
        return switch (expression.operator()) {
            case "In" -> value != null && expression.values().contains(value);
            case "NotIn" -> value == null || !expression.values().contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> false;
        };
    }
}
