package io.fairlead.check.wiring.pod;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pods that were given, by namespace and label. */
public final class Pods {
    private final List<Pod> all = new ArrayList<>();
    private final Map<String, List<Pod>> byNamespace = new LinkedHashMap<>();
    private final Map<Pair, List<Pod>> byPair = new HashMap<>();
    private final Map<Map.Entry<String, String>, List<Pod>> anywhere = new HashMap<>();

    private record Pair(String namespace, Map.Entry<String, String> label) {}

    private Pods(Cluster cluster) {
        cluster.workloads().forEach(workload -> add(Pod.of(workload)));
    }

    /** The pods of a cluster. */
    public static Pods of(Cluster cluster) {
        return cluster.view(Pods.class, Pods::new);
    }

    private void add(Pod pod) {
        all.add(pod);
        byNamespace.computeIfAbsent(pod.namespace(), n -> new ArrayList<>()).add(pod);
        for (Map.Entry<String, String> label : pod.labels().entrySet()) {
            byPair.computeIfAbsent(new Pair(pod.namespace(), label), p -> new ArrayList<>())
                    .add(pod);
            anywhere.computeIfAbsent(label, p -> new ArrayList<>()).add(pod);
        }
    }

    /** All of them, in order. */
    public List<Pod> all() {
        return all;
    }

    /** Those of a namespace, in order. */
    public List<Pod> in(String namespace) {
        return byNamespace.getOrDefault(namespace, List.of());
    }

    /** The namespaces that have pods, in order. */
    public Stream<String> namespaces() {
        return byNamespace.keySet().stream();
    }

    /** Those of a namespace that a selector selects; lazily, for a selector may select very many. */
    public Stream<Pod> select(String namespace, LabelSelector selector) {
        List<Pod> candidates = selector.matchLabels().entrySet().stream()
                .map(pair -> byPair.getOrDefault(new Pair(namespace, pair), List.of()))
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(in(namespace));
        return candidates.stream().filter(pod -> Selector.selects(selector, pod.labels()));
    }

    /** Those of any namespace that a selector with at least one pair selects. */
    public Stream<Pod> selectAnywhere(LabelSelector selector) {
        return selector.matchLabels().entrySet().stream()
                .map(pair -> anywhere.getOrDefault(pair, List.of()))
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of())
                .stream()
                .filter(pod -> Selector.selects(selector, pod.labels()));
    }

    /** The pods behind a Service. */
    public List<Pod> behind(Typed<Service> service) {
        Map<String, String> selector =
                service.resource().spec().map(ServiceSpec::selector).orElse(Map.of());
        return selector.isEmpty()
                ? List.of()
                : select(
                                service.namespace(),
                                LabelSelector.builder().matchLabels(selector).build())
                        .toList();
    }
}
