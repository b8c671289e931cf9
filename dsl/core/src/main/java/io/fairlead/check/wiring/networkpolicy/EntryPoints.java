package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressBackend;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where traffic from outside enters: load balancers, node ports, routes, and what the API server calls. */
final class EntryPoints {
    private static final FieldPath BACKEND_SERVICE = FieldPath.of("spec", "defaultBackend");

    private final Cluster cluster;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> services = new HashSet<>();

    private EntryPoints(Cluster cluster) {
        this.cluster = cluster;
        cluster.of(Service.class).forEach(this::balancer);
        cluster.of(Ingress.class).forEach(this::ingress);
        RouteBackends.of(cluster)
                .forEach(backend -> add(
                        Entry.Kind.GATEWAY,
                        backend.manifest(),
                        backend.path(),
                        backend.namespace(),
                        backend.name(),
                        port -> backend.port()
                                .filter(number -> number != port.port())
                                .isEmpty()));
        Webhooks.of(cluster)
                .forEach(hook -> add(
                        Entry.Kind.API_SERVER,
                        hook.manifest(),
                        hook.path(),
                        hook.namespace(),
                        hook.name(),
                        port -> port.port() == hook.port()));
    }

    static EntryPoints of(Cluster cluster) {
        return cluster.view(EntryPoints.class, EntryPoints::new);
    }

    List<Entry> all() {
        return entries;
    }

    /** Whether traffic from outside is led to a pod. */
    boolean leadTo(Pod pod) {
        return ServiceIndex.of(cluster).before(pod).stream()
                .map(EntryPoints::key)
                .anyMatch(services::contains);
    }

    private void balancer(Typed<Service> service) {
        ServiceType type = service.resource().spec().flatMap(ServiceSpec::type).orElse(ServiceType.CLUSTER_IP);
        boolean external = !service.resource()
                .spec()
                .map(ServiceSpec::externalIPs)
                .orElse(List.of())
                .isEmpty();
        if (type == ServiceType.LOAD_BALANCER || type == ServiceType.NODE_PORT || external) {
            FieldPath path = FieldPath.of("spec", external && type == ServiceType.CLUSTER_IP ? "externalIPs" : "type");
            add(Entry.Kind.BALANCER, service.manifest(), path, service.namespace(), service.name(), port -> true);
        }
    }

    private void ingress(Typed<Ingress> ingress) {
        IngressSpec spec =
                ingress.resource().spec().orElseGet(() -> IngressSpec.builder().build());
        spec.defaultBackend().ifPresent(backend -> backend(ingress, backend, BACKEND_SERVICE));
        for (int i = 0; i < spec.rules().size(); i++) {
            FieldPath paths =
                    FieldPath.of("spec", "rules").index(i).field("http").field("paths");
            List<HTTPIngressPath> list =
                    spec.rules().get(i).http().map(http -> http.paths()).orElse(List.of());
            for (int j = 0; j < list.size(); j++) {
                backend(ingress, list.get(j).backend(), paths.index(j).field("backend"));
            }
        }
    }

    private void backend(Typed<Ingress> ingress, IngressBackend backend, FieldPath path) {
        backend.service()
                .ifPresent(named -> add(
                        Entry.Kind.INGRESS,
                        ingress.manifest(),
                        path.field("service"),
                        ingress.namespace(),
                        named.name(),
                        port -> isMeant(named, port)));
    }

    private static boolean isMeant(IngressServiceBackend backend, ServicePort port) {
        return backend.port()
                .filter(asked ->
                        asked.number().filter(number -> number == port.port()).isPresent()
                                || (asked.name().isPresent() && asked.name().equals(port.name())))
                .isPresent();
    }

    /** Where the port is not one of the Service, traffic is still meant for its pods. */
    private void add(
            Entry.Kind kind,
            Manifest manifest,
            FieldPath path,
            String namespace,
            String name,
            Predicate<ServicePort> ports) {
        cluster.find(Service.class, namespace, name).ifPresent(service -> {
            services.add(key(service));
            List<ServicePort> all = ServiceIndex.ports(service);
            List<ServicePort> meant = all.stream().filter(ports).toList();
            (meant.isEmpty() ? all : meant)
                    .forEach(port -> entries.add(new Entry(kind, manifest, path, service, port)));
        });
    }

    private static String key(Typed<Service> service) {
        return service.namespace() + "/" + service.name();
    }
}
