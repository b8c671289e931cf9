package io.fairlead.check.wiring;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Selector;
import io.fairlead.manifest.Workload;
import io.fairlead.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objects that are judged together, as a cluster would hold them, and what is assumed about it. */
public final class Cluster {
    /** The label that the API server puts on every namespace, whatever the manifest says. */
    public static final String NAMESPACE_NAME_LABEL = "kubernetes.io/metadata.name";

    private final Manifests manifests;
    private final Target target;
    private final boolean closedWorld;
    private final Map<Key, Manifest> byName = new HashMap<>();
    private final Map<String, List<Workload>> workloads;

    private record Key(Class<?> kind, String namespace, String name) {}

    /**
     * Indexes the objects.
     *
     * @param manifests the objects; where a name is taken twice the first one counts
     * @param target what the cluster decides
     * @param closedWorld whether the objects are all there is
     */
    public Cluster(Manifests manifests, Target target, boolean closedWorld) {
        this.manifests = manifests;
        this.target = target;
        this.closedWorld = closedWorld;
        for (Manifest object : manifests.objects()) {
            byName.putIfAbsent(new Key(object.resource().getClass(), object.namespace(), object.name()), object);
        }
        this.workloads = manifests.workloads().stream().collect(Collectors.groupingBy(Workload::namespace));
    }

    /** Every object, in order. */
    public List<Manifest> objects() {
        return manifests.objects();
    }

    /** What the cluster decides. */
    public Target target() {
        return target;
    }

    /** Whether the objects are all there is; otherwise others may exist that were not given. */
    public boolean isClosedWorld() {
        return closedWorld;
    }

    /** The objects of one kind, in order. */
    public <T extends Resource> Stream<Typed<T>> of(Class<T> kind) {
        return manifests.of(kind);
    }

    /** An object by its name; the namespace is empty for kinds of the cluster's scope. */
    public <T extends Resource> Optional<Typed<T>> find(Class<T> kind, String namespace, String name) {
        return Optional.ofNullable(byName.get(new Key(kind, namespace, name)))
                .map(manifest -> new Typed<>(manifest, kind.cast(manifest.resource())));
    }

    /** All pods-to-be, in order. */
    public List<Workload> workloads() {
        return manifests.workloads();
    }

    /** The pods-to-be of a namespace, in order. */
    public List<Workload> workloads(String namespace) {
        return workloads.getOrDefault(namespace, List.of());
    }

    /** Whether pods of a namespace were given, or there can be none beside those given: otherwise nothing is known of them. */
    public boolean knowsPodsOf(String namespace) {
        return closedWorld || workloads.containsKey(namespace);
    }

    /** The workloads whose pods a Service selects; none for a Service without a selector. */
    public List<Workload> selectedBy(Typed<Service> service) {
        Map<String, String> selector =
                service.resource().spec().map(ServiceSpec::selector).orElse(Map.of());
        return selector.isEmpty()
                ? List.of()
                : workloads(service.namespace()).stream()
                        .filter(workload -> Selector.selects(selector, workload.labels()))
                        .toList();
    }

    /**
     * The labels of a namespace as far as they are known: those of its manifest, and the automatic one.
     *
     * @param namespace its name
     */
    public Map<String, String> namespaceLabels(String namespace) {
        Map<String, String> labels = new HashMap<>(find(Namespace.class, "", namespace)
                .flatMap(found -> found.resource().metadata())
                .map(ObjectMeta::labels)
                .orElse(Map.of()));
        labels.put(NAMESPACE_NAME_LABEL, namespace);
        return Map.copyOf(labels);
    }
}
