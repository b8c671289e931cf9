package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of label selectors, and what they match.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/label-selector/">LabelSelector</a>
 */
public final class Selectors {
    static final DiagnosticCode OPERATOR = new DiagnosticCode("selector", "unknown-operator");
    static final DiagnosticCode NO_VALUES = new DiagnosticCode("selector", "values-missing");
    static final DiagnosticCode VALUES = new DiagnosticCode("selector", "values-without-use");

    private Selectors() {}

    static List<DiagnosticCode> codes() {
        return List.of(OPERATOR, NO_VALUES, VALUES);
    }

    /** Judges a selector. */
    public static void check(LabelSelector selector, Field at) {
        Labels.check(selector.matchLabels(), at.field("matchLabels"));
        at.field("matchExpressions").each(selector.matchExpressions(), Selectors::requirement);
    }

    private static void requirement(LabelSelectorRequirement requirement, Field at) {
        Field values = at.field("values");
        switch (requirement.operator()) {
            case "In", "NotIn" -> {
                if (requirement.values().isEmpty()) {
                    values.required(NO_VALUES, "must be specified when `operator` is 'In' or 'NotIn'");
                }
            }
            case "Exists", "DoesNotExist" -> {
                if (!requirement.values().isEmpty()) {
                    values.forbidden(VALUES, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
                }
            }
            default -> at.field("operator").invalid(OPERATOR, requirement.operator(), "not a valid selector operator");
        }
        Labels.checkKey(requirement.key(), at.field("key"));
        values.each(requirement.values(), Labels::checkValue);
    }

    /** Whether the selector asks for nothing, so that it matches everything. */
    public static boolean isEmpty(LabelSelector selector) {
        return selector.matchLabels().isEmpty() && selector.matchExpressions().isEmpty();
    }

    /** Whether the labels are what the selector asks for; false for an operator that is not known. */
    public static boolean matches(LabelSelector selector, Map<String, String> labels) {
        return selector.matchLabels().entrySet().stream()
                        .allMatch(wanted -> Objects.equals(labels.get(wanted.getKey()), wanted.getValue()))
                && selector.matchExpressions().stream().allMatch(wanted -> matches(wanted, labels));
    }

    private static boolean matches(LabelSelectorRequirement wanted, Map<String, String> labels) {
        boolean present = labels.containsKey(wanted.key());
        boolean listed = present && wanted.values().contains(labels.get(wanted.key()));
        return switch (wanted.operator()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> present;
            case "DoesNotExist" -> !present;
            default -> false;
        };
    }
}
