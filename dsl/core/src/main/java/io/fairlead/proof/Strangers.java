package io.fairlead.proof;

import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.witness.LabelWitness;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Workload;
import io.fairlead.proof.declared.Declared;
import io.fairlead.proof.declared.Whom;
import io.fairlead.yaml.ReadDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pods that nobody gave, so that every cell is concrete: those that declarations name, those that rendered rules select, and one
 * without any label in the application's own namespace. Their names say who they are.
 */
final class Strangers {
    /** The name of the pod that no declaration means. */
    static final String WITHOUT_LABELS = "{pod-without-labels}";

    private static final String NAME_LABEL = "kubernetes.io/metadata.name";

    private final String home;
    private final Set<String> known = new TreeSet<>();
    private final List<Manifest> objects = new ArrayList<>();
    private final Set<Manifest> made = Collections.newSetFromMap(new IdentityHashMap<>());

    private Strangers(String home) {
        this.home = home;
    }

    static Strangers of(Declared declared, Manifests given) {
        Strangers all = new Strangers(declared.app().namespace().text());
        RuleSelectors selectors = RuleSelectors.of(given, all.home);
        declared.foreigners().forEach(pods -> all.known.add(key(pods.namespace(), pods.labels())));
        declared.foreigners()
                .filter(pods -> given.workloads().stream().noneMatch(workload -> isOne(workload, pods)))
                .forEach(pods -> all.foreigners(pods, selectors));
        selectors.peers().forEach(all::selected);
        all.pod(all.home, WITHOUT_LABELS, Map.of());
        return all;
    }

    private static boolean isOne(Workload workload, Whom.Pods pods) {
        return workload.namespace().equals(pods.namespace())
                && workload.labels().entrySet().containsAll(pods.labels().entrySet());
    }

    /** The objects that stand for them. */
    List<Manifest> objects() {
        return Collections.unmodifiableList(objects);
    }

    /** Whether a workload is one of them. */
    boolean contains(WorkloadPeer peer) {
        return made.contains(peer.members().get(0).manifest());
    }

    /** Pods that are named, and such pods with every label that some rule does not want. */
    private void foreigners(Whom.Pods pods, RuleSelectors selectors) {
        make(pods.namespace(), text(pods.labels(), "{any-pod}"), pods.labels());
        Map<String, String> unwanted = new TreeMap<>(selectors.unwanted());
        unwanted.putAll(pods.labels());
        if (!unwanted.equals(pods.labels())) {
            pod(pods.namespace(), text(unwanted, ""), unwanted);
        }
    }

    private void selected(RuleSelectors.Selected one) {
        String namespace = one.namespace().map(this::namespaceWith).orElse(home);
        pod(namespace, text(one.pod(), "{any-pod}"), one.pod());
    }

    private String namespaceWith(Map<String, String> wanted) {
        Map<String, String> labels = new TreeMap<>(wanted);
        Optional<String> name =
                Optional.ofNullable(labels.remove(NAME_LABEL)).filter(given -> !given.equals(LabelWitness.ANY_VALUE));
        return name.orElseGet(() -> {
            String made = "{" + text(labels, "any-namespace") + "}";
            namespace(made, labels);
            return made;
        });
    }

    private void namespace(String name, Map<String, String> labels) {
        if (known.add(name)) {
            objects.add(manifest(
                    Namespace.builder()
                            .metadata(ObjectMeta.builder()
                                    .name(name)
                                    .labels(labels)
                                    .build())
                            .build(),
                    ""));
        }
    }

    private void pod(String namespace, String name, Map<String, String> labels) {
        if (known.add(key(namespace, labels))) {
            make(namespace, name, labels);
        }
    }

    private static String key(String namespace, Map<String, String> labels) {
        return namespace + "/" + text(labels, "");
    }

    private void make(String namespace, String name, Map<String, String> labels) {
        Pod pod = Pod.builder()
                .metadata(ObjectMeta.builder()
                        .name(name)
                        .namespace(namespace)
                        .labels(labels)
                        .build())
                .spec(PodSpec.builder()
                        .addContainers(Container.builder().name("any").build())
                        .build())
                .build();
        Manifest manifest = manifest(pod, namespace);
        objects.add(manifest);
        made.add(manifest);
    }

    private static Manifest manifest(Resource resource, String namespace) {
        ReadDocument document = new ReadDocument(resource, Map.of(), List.of());
        return new Manifest(document, "-", 0, 0, namespace, Optional.empty());
    }

    private static String text(Map<String, String> labels, String none) {
        return labels.isEmpty()
                ? none
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=" + label.getValue())
                                .collect(Collectors.joining(","));
    }
}
