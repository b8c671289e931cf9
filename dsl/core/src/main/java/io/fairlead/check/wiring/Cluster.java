package io.fairlead.check.wiring;

import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The objects that are judged together, as a cluster would hold them, and what is assumed about it. */
public final class Cluster {
    /** The label that the API server puts on every namespace, whatever the manifest says. */
    public static final String NAMESPACE_NAME_LABEL = "kubernetes.io/metadata.name";

    private final Manifests manifests;
    private final Target target;
    private final boolean closedWorld;
    private final Map<Class<?>, List<Manifest>> byKind = new HashMap<>();
    private final Map<Key, Manifest> byName = new HashMap<>();
    private final Map<Class<?>, Object> views = new HashMap<>();
    private final List<Workload> workloads;
    private final PodIndex pods;
    private final IdentityHashMap<Manifest, List<Workload>> selected = new IdentityHashMap<>();

    private final Map<Kind, List<String>> names = new HashMap<>();

    private record Kind(Class<?> kind, String namespace) {}

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
            Class<?> kind = object.resource().getClass();
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(object);
            names.computeIfAbsent(new Kind(kind, object.namespace()), key -> new ArrayList<>())
                    .add(object.name());
            byName.putIfAbsent(new Key(kind, object.namespace(), object.name()), object);
        }
        this.workloads = manifests.workloads();
        this.pods = new PodIndex(workloads);
        of(Service.class).forEach(service -> selected.put(service.manifest(), pods.selected(service)));
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
        return byKind.getOrDefault(kind, List.of()).stream()
                .map(object -> new Typed<>(object, kind.cast(object.resource())));
    }

    /** An object by its name; the namespace is empty for kinds of the cluster's scope. */
    public <T extends Resource> Optional<Typed<T>> find(Class<T> kind, String namespace, String name) {
        return Optional.ofNullable(byName.get(new Key(kind, namespace, name)))
                .map(manifest -> new Typed<>(manifest, kind.cast(manifest.resource())));
    }

    /** The names of all objects of a kind in a namespace, in order; the namespace is empty for kinds of the cluster's scope. */
    public List<String> names(Class<? extends Resource> kind, String namespace) {
        return names.getOrDefault(new Kind(kind, namespace), List.of());
    }

    /** All pods-to-be, in order. */
    public List<Workload> workloads() {
        return workloads;
    }

    /** The pods-to-be of a namespace, in order. */
    public List<Workload> workloads(String namespace) {
        return pods.in(namespace);
    }

    /** Whether pods of a namespace were given, or there can be none beside those given: otherwise nothing is known of them. */
    public boolean knowsPodsOf(String namespace) {
        return closedWorld || !workloads(namespace).isEmpty();
    }

    /** The workloads whose pods a Service selects; none for a Service without a selector. */
    public List<Workload> selectedBy(Typed<Service> service) {
        return selected.getOrDefault(service.manifest(), List.of());
    }

    /** The workloads of a namespace that carry all pairs, in order; all of them when there are no pairs. */
    public List<Workload> workloads(String namespace, Map<String, String> pairs) {
        return pods.selected(namespace, pairs);
    }

    /** The selector of a Service; empty when it has none, or its type ignores it. */
    public static Map<String, String> selector(Typed<Service> service) {
        return ServicePorts.isExternalName(service)
                ? Map.of()
                : service.resource().spec().map(ServiceSpec::selector).orElse(Map.of());
    }

    /**
     * How much it matters that an object was not given to which another one refers.
     *
     * @param kind what is missing
     * @param namespace where; empty for kinds of the cluster's scope
     * @return an error when there is nothing else, a warning when others of that kind and namespace were given, or a note
     */
    public Severity absence(Class<? extends Resource> kind, String namespace) {
        return absence(!names(kind, namespace).isEmpty());
    }

    /**
     * How much it matters that something was not given.
     *
     * @param othersGiven whether others like it were given
     * @return an error when there is nothing beside what was given, a warning when others were given, or a note
     */
    public Severity absence(boolean othersGiven) {
        if (closedWorld) {
            return Severity.ERROR;
        }
        return othersGiven ? Severity.WARNING : Severity.NOTE;
    }

    /**
     * What several rules look at, worked out once.
     *
     * @param type what it is
     * @param of works it out of this
     */
    public <T> T view(Class<T> type, Function<Cluster, T> of) {
        Object known = views.get(type);
        if (known == null) {
            known = of.apply(this);
            views.put(type, known);
        }
        return type.cast(known);
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
