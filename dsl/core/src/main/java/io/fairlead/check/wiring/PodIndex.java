package io.fairlead.check.wiring;

import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Selector;
import io.fairlead.manifest.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pods that carry some labels without looking at all of them. */
final class PodIndex {
    private final Map<String, List<Workload>> byNamespace = new HashMap<>();
    private final Map<Label, List<Workload>> byLabel = new HashMap<>();

    private record Label(String namespace, String key, String value) {}

    PodIndex(List<Workload> workloads) {
        for (Workload workload : workloads) {
            String namespace = workload.namespace();
            add(byNamespace, namespace, workload);
            workload.labels().forEach((key, value) -> add(byLabel, new Label(namespace, key, value), workload));
        }
    }

    private static <K> void add(Map<K, List<Workload>> index, K key, Workload workload) {
        index.computeIfAbsent(key, absent -> new ArrayList<>()).add(workload);
    }

    List<Workload> in(String namespace) {
        return byNamespace.getOrDefault(namespace, List.of());
    }

    /** The workloads that carry all pairs: those of the rarest pair that carry the others too. */
    List<Workload> selected(String namespace, Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair ->
                        byLabel.getOrDefault(new Label(namespace, pair.getKey(), pair.getValue()), List.<Workload>of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(in(namespace))
                .stream()
                .filter(workload -> Selector.selects(pairs, workload.labels()))
                .toList();
    }

    List<Workload> selected(Typed<Service> service) {
        Map<String, String> selector = Cluster.selector(service);
        return selector.isEmpty() ? List.of() : selected(service.namespace(), selector);
    }
}
