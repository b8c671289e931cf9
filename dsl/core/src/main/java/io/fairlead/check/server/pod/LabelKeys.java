package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PodAffinityTerm;
import io.fairlead.kubernetes.core.v1.TopologySpreadConstraint;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of {@code matchLabelKeys} and {@code mismatchLabelKeys}, which extend a selector by labels of the pod. */
final class LabelKeys {
    static final DiagnosticCode NO_SELECTOR = new DiagnosticCode("scheduling", "label-keys-without-selector");
    static final DiagnosticCode TWICE = new DiagnosticCode("scheduling", "label-key-given-twice");

    private LabelKeys() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_SELECTOR, TWICE);
    }

    static void check(PodAffinityTerm term, Map<String, String> labels, Field at) {
        merged(term.matchLabelKeys(), term.labelSelector(), term.mismatchLabelKeys(), labels, at);
        keys(term.matchLabelKeys(), term.labelSelector(), at.field("matchLabelKeys"));
        keys(term.mismatchLabelKeys(), term.labelSelector(), at.field("mismatchLabelKeys"));
        at.field("matchLabelKeys").each(term.mismatchLabelKeys(), (key, here) -> {
            if (term.matchLabelKeys().contains(key)) {
                here.invalid(TWICE, key, "exists in both matchLabelKeys and mismatchLabelKeys");
            }
        });
    }

    static void check(TopologySpreadConstraint constraint, Map<String, String> labels, Field at) {
        Field here = at.field("matchLabelKeys");
        keys(constraint.matchLabelKeys(), constraint.labelSelector(), here);
        if (at.since(Since.MERGED_SPREAD_KEYS)) {
            merged(constraint.matchLabelKeys(), constraint.labelSelector(), List.of(), labels, at);
            return;
        }
        constraint
                .labelSelector()
                .ifPresent(selector -> here.each(constraint.matchLabelKeys(), (key, item) -> {
                    if (isIn(key, selector)) {
                        item.invalid(TWICE, key, "exists in both matchLabelKeys and labelSelector");
                    }
                }));
    }

    /** The server adds each key that the pod has as a label to the selector, where it may not stand already. */
    private static void merged(
            List<String> keys,
            Optional<LabelSelector> selector,
            List<String> others,
            Map<String, String> labels,
            Field at) {
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            boolean taken = others.contains(key)
                    || selector.filter(given -> isIn(key, given)).isPresent();
            if (selector.isPresent() && labels.containsKey(key) && taken) {
                // the server leaves out the name of the list
                at.index(i).invalid(TWICE, key, "exists in both matchLabelKeys and labelSelector");
            }
        }
    }

    private static void keys(List<String> keys, Optional<LabelSelector> selector, Field at) {
        if (!keys.isEmpty() && selector.isEmpty()) {
            at.forbidden(NO_SELECTOR, "must not be specified when labelSelector is not set");
        } else {
            at.each(keys, Labels::checkKey);
        }
    }

    private static boolean isIn(String key, LabelSelector selector) {
        return selector.matchLabels().containsKey(key)
                || selector.matchExpressions().stream()
                        .map(LabelSelectorRequirement::key)
                        .anyMatch(key::equals);
    }
}
