package io.fairlead.check.wiring.pod;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Selector;
import io.fairlead.value.IntOrString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Services that were given, by the pods that they select. */
public final class ServiceIndex {
    private final Cluster cluster;
    private final Map<Pair, List<Typed<Service>>> byPair = new HashMap<>();

    private record Pair(String namespace, Map.Entry<String, String> label) {}

    private ServiceIndex(Cluster cluster) {
        this.cluster = cluster;
        cluster.of(Service.class).forEach(this::add);
    }

    /** The Services of a cluster. */
    public static ServiceIndex of(Cluster cluster) {
        return cluster.view(ServiceIndex.class, ServiceIndex::new);
    }

    private void add(Typed<Service> service) {
        selector(service).entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .ifPresent(label -> byPair.computeIfAbsent(new Pair(service.namespace(), label), p -> new ArrayList<>())
                        .add(service));
    }

    /** The Services that select a pod. */
    public List<Typed<Service>> before(Pod pod) {
        return pod.labels().entrySet().stream()
                .flatMap(label -> byPair.getOrDefault(new Pair(pod.namespace(), label), List.of()).stream())
                .filter(service -> Selector.selects(selector(service), pod.labels()))
                .toList();
    }

    /** The pods behind a Service, or those that its selector tells of when none of them was given. */
    public List<Pod> behind(Typed<Service> service) {
        List<Pod> known = Pods.of(cluster).behind(service);
        return known.isEmpty() && !selector(service).isEmpty() && !cluster.isClosedWorld()
                ? List.of(Pod.assumed(service.namespace(), selector(service)))
                : known;
    }

    /**
     * The pod ports that a Service port leads to.
     *
     * @param service whose port
     * @param port the port
     * @param pod one of its pods
     * @return none when it names a port that the pod does not declare, or of which nothing is known
     */
    public static List<Integer> targets(Typed<Service> service, ServicePort port, Pod pod) {
        if (isHeadless(service) || port.targetPort().isEmpty()) {
            return List.of(port.port());
        }
        IntOrString target = port.targetPort().get();
        return target.asInt()
                .map(List::of)
                .orElseGet(() -> pod.ports(target.asString().orElse(""), protocol(port)));
    }

    /** The protocol of a Service port. */
    public static Protocol protocol(ServicePort port) {
        return port.protocol().orElse(Protocol.TCP);
    }

    /** Whether clients talk to the pods themselves, on whatever port they dial. */
    public static boolean isHeadless(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::clusterIP)
                .filter("None"::equals)
                .isPresent();
    }

    /** The ports of a Service. */
    public static List<ServicePort> ports(Typed<Service> service) {
        return service.resource().spec().map(ServiceSpec::ports).orElse(List.of());
    }

    private static Map<String, String> selector(Typed<Service> service) {
        return service.resource().spec().map(ServiceSpec::selector).orElse(Map.of());
    }
}
