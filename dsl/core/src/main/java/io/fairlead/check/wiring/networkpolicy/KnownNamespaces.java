package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The namespaces that objects were given for, and their labels. */
final class KnownNamespaces {
    private final Set<String> names = new TreeSet<>();
    private final Map<String, Set<String>> labels = new HashMap<>();

    private KnownNamespaces(Cluster cluster) {
        cluster.objects().stream()
                .map(Manifest::namespace)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        cluster.of(Namespace.class).map(Typed::name).forEach(names::add);
        names.addAll(Set.of("kube-system", "default"));
        Platform.identities(cluster.target())
                .forEach(pods -> names.add(pods.namespace().text()));
        names.forEach(name -> cluster.namespaceLabels(name)
                .forEach((key, value) ->
                        labels.computeIfAbsent(key, k -> new TreeSet<>()).add(value)));
    }

    static KnownNamespaces of(Cluster cluster) {
        return cluster.view(KnownNamespaces.class, KnownNamespaces::new);
    }

    Set<String> names() {
        return names;
    }

    boolean carries(Map.Entry<String, String> label) {
        return values(label.getKey()).contains(label.getValue());
    }

    /** The values of a label, over all of them. */
    Set<String> values(String key) {
        return labels.getOrDefault(key, Set.of());
    }
}
