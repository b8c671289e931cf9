package io.fairlead.connect.service;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.JsonObject;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where routes of the Gateway API lead; into another namespace only when a ReferenceGrant there allows it.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/referencegrant/">ReferenceGrant</a>
 */
final class GatewayRoutes {
    private static final String GROUP = "gateway.networking.k8s.io";
    private static final Set<String> KINDS = Set.of("HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute");

    private final List<Typed<UntypedResource>> grants;
    private final List<Backend> backends = new ArrayList<>();

    /** A port of a Service. */
    record Backend(String namespace, String service, int port, Protocol protocol) {}

    GatewayRoutes(Manifests manifests) {
        this.grants = UntypedObjects.of(manifests, GROUP)
                .filter(one -> one.resource().kind().equals("ReferenceGrant"))
                .toList();
        UntypedObjects.of(manifests, GROUP)
                .filter(one -> KINDS.contains(one.resource().kind()))
                .forEach(this::route);
    }

    List<Backend> backends() {
        return backends;
    }

    private void route(Typed<UntypedResource> route) {
        String home = namespace(route);
        Protocol protocol = route.resource().kind().equals("UDPRoute") ? Protocol.UDP : Protocol.TCP;
        UntypedObjects.object(route.resource().content(), "spec").stream()
                .flatMap(spec -> UntypedObjects.items(spec, "rules"))
                .flatMap(rule -> UntypedObjects.items(rule, "backendRefs"))
                .filter(GatewayRoutes::isService)
                .forEach(reference -> {
                    String namespace = reference.text("namespace").orElse(home);
                    String name = reference.text("name").orElse("");
                    Optional<Integer> port = UntypedObjects.number(reference, "port");
                    if (port.isPresent() && mayRefer(route.resource().kind(), home, namespace, name)) {
                        backends.add(new Backend(namespace, name, port.get(), protocol));
                    }
                });
    }

    /** Objects without a type land in their own namespace, or in the usual one. */
    private static String namespace(Typed<UntypedResource> object) {
        return object.namespace().isEmpty() ? object.resource().namespace().orElse("default") : object.namespace();
    }

    private static boolean isService(JsonObject reference) {
        return reference.text("kind").orElse("Service").equals("Service")
                && reference.text("group").orElse("").isEmpty();
    }

    private boolean mayRefer(String kind, String from, String to, String service) {
        return from.equals(to)
                || grants.stream()
                        .filter(grant -> namespace(grant).equals(to))
                        .flatMap(grant -> UntypedObjects.object(grant.resource().content(), "spec").stream())
                        .anyMatch(spec -> UntypedObjects.items(spec, "from").anyMatch(one -> isFrom(one, kind, from))
                                && UntypedObjects.items(spec, "to").anyMatch(one -> isTo(one, service)));
    }

    private static boolean isFrom(JsonObject one, String kind, String namespace) {
        return one.text("group").orElse("").equals(GROUP)
                && one.text("kind").orElse("").equals(kind)
                && one.text("namespace").orElse("").equals(namespace);
    }

    private static boolean isTo(JsonObject one, String service) {
        return one.text("group").orElse("").isEmpty()
                && one.text("kind").orElse("").equals("Service")
                && one.text("name").orElse(service).equals(service);
    }
}
