package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressBackend;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.ServiceBackendPort;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Service to which an Ingress or a route sends requests.
 *
 * @param route the Ingress or route
 * @param path where the Service is named
 * @param portPath where its port is given
 * @param sends what is sent there, for messages: {@code sends /api}
 * @param namespace the Service's namespace
 * @param service the Service's name
 * @param portName the port's name; empty when it is given by its number
 * @param portNumber the port's number; empty when it is given by its name, or not at all
 */
record Backend(
        Manifest route,
        FieldPath path,
        FieldPath portPath,
        String sends,
        String namespace,
        String service,
        Optional<String> portName,
        Optional<Integer> portNumber) {

    /** All of them, worked out once. */
    record All(List<Backend> backends) {
        static All of(Cluster cluster) {
            return new All(Stream.concat(
                            cluster.of(Ingress.class).flatMap(Backend::of),
                            GatewayObjects.of(cluster).routes().stream().flatMap(Backend::of))
                    .toList());
        }
    }

    static Stream<Backend> all(Cluster cluster) {
        return cluster.view(All.class, All::of).backends().stream();
    }

    Optional<Typed<Service>> find(Cluster cluster) {
        return cluster.find(Service.class, namespace, service);
    }

    /** Whether an Ingress names it: then it can be in no other namespace. */
    boolean isOfIngress() {
        return route.resource() instanceof Ingress;
    }

    private static Stream<Backend> of(Typed<Ingress> ingress) {
        List<Backend> found = new ArrayList<>();
        FieldPath spec = FieldPath.of("spec");
        ingress.resource().spec().ifPresent(it -> {
            it.defaultBackend()
                    .flatMap(backend -> of(ingress, spec.field("defaultBackend"), "sends everything else", backend))
                    .ifPresent(found::add);
            for (int r = 0; r < it.rules().size(); r++) {
                IngressRule rule = it.rules().get(r);
                List<HTTPIngressPath> paths = IngressPaths.of(rule);
                for (int p = 0; p < paths.size(); p++) {
                    FieldPath at = IngressPaths.path(r, p).field("backend");
                    String sends = "sends " + paths.get(p).path().orElse("/");
                    of(ingress, at, sends, paths.get(p).backend()).ifPresent(found::add);
                }
            }
        });
        return found.stream();
    }

    private static Optional<Backend> of(Typed<Ingress> ingress, FieldPath at, String sends, IngressBackend backend) {
        FieldPath path = at.field("service");
        Optional<String> name =
                backend.service().flatMap(IngressServiceBackend::port).flatMap(ServiceBackendPort::name);
        return backend.service()
                .map(service -> new Backend(
                        ingress.manifest(),
                        path.field("name"),
                        path.field("port").field(name.isPresent() ? "name" : "number"),
                        sends,
                        ingress.namespace(),
                        service.name(),
                        name,
                        service.port().flatMap(ServiceBackendPort::number)));
    }

    private static Stream<Backend> of(GatewayObjects.Route route) {
        return route.spec().items("rules").stream()
                .flatMap(rule -> rule.items("backendRefs").stream()
                        .filter(GatewayObjects::isService)
                        .flatMap(ref -> of(route, rule, ref).stream()));
    }

    private static Optional<Backend> of(GatewayObjects.Route route, Tree rule, Tree ref) {
        String matched = rule.items("matches").stream()
                .flatMap(match -> match.at("path").text("value").stream())
                .findFirst()
                .orElse("requests");
        return ref.text("name")
                .map(name -> new Backend(
                        route.manifest(),
                        ref.at("name").path(),
                        ref.at("port").path(),
                        "sends " + matched,
                        ref.text("namespace").orElse(route.manifest().namespace()),
                        name,
                        Optional.empty(),
                        ref.number("port")));
    }
}
