package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.manifest.Selector;
import java.util.HashMap;
import java.util.Map;

/** Which namespaces a selector selects, as far as their labels are known. */
final class NamespaceMatch {
    private final Cluster cluster;
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    NamespaceMatch(Cluster cluster) {
        this.cluster = cluster;
    }

    Map<String, String> labels(String namespace) {
        return labels.computeIfAbsent(namespace, cluster::namespaceLabels);
    }

    boolean isCertain(LabelSelector selector, String namespace) {
        return Selector.selects(selector, labels(namespace));
    }

    /** A namespace that was not given may carry any label, but its name is known. */
    boolean isPossible(LabelSelector selector, String namespace) {
        return isCertain(selector, namespace) || (!isKnown(namespace) && hasName(selector, namespace));
    }

    /** Whether all labels of a namespace are known. */
    boolean isKnown(String namespace) {
        return cluster.isClosedWorld()
                || cluster.find(Namespace.class, "", namespace).isPresent();
    }

    private static boolean hasName(LabelSelector selector, String namespace) {
        LabelSelector byName = LabelSelector.builder()
                .matchLabels(onlyName(selector.matchLabels()))
                .matchExpressions(selector.matchExpressions().stream()
                        .filter(expression -> expression.key().equals(Cluster.NAMESPACE_NAME_LABEL))
                        .toList())
                .build();
        return Selector.selects(byName, Map.of(Cluster.NAMESPACE_NAME_LABEL, namespace));
    }

    private static Map<String, String> onlyName(Map<String, String> labels) {
        String name = labels.get(Cluster.NAMESPACE_NAME_LABEL);
        return name == null ? Map.of() : Map.of(Cluster.NAMESPACE_NAME_LABEL, name);
    }
}
