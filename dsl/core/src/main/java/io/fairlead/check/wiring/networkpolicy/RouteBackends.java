package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Services that routes of the Gateway API lead to. */
final class RouteBackends {
    private static final Set<String> KINDS = Set.of("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");

    private RouteBackends() {}

    /** A backend, and where it stands. */
    record Backend(Manifest manifest, FieldPath path, String namespace, String name, Optional<Integer> port) {}

    static List<Backend> of(Cluster cluster) {
        List<Backend> backends = new ArrayList<>();
        cluster.of(UntypedResource.class)
                .filter(route -> KINDS.contains(route.resource().kind())
                        && route.resource().apiVersion().startsWith("gateway.networking.k8s.io/"))
                .forEach(route -> add(route, backends));
        return backends;
    }

    private static void add(Typed<UntypedResource> route, List<Backend> to) {
        List<JsonObject> rules = object(route.resource().content(), "spec")
                .map(spec -> items(spec, "rules"))
                .orElse(List.of());
        for (int i = 0; i < rules.size(); i++) {
            List<JsonObject> backends = items(rules.get(i), "backendRefs");
            FieldPath list = FieldPath.of("spec", "rules").index(i).field("backendRefs");
            for (int j = 0; j < backends.size(); j++) {
                JsonObject backend = backends.get(j);
                if (backend.text("kind").orElse("Service").equals("Service")) {
                    to.add(new Backend(
                            route.manifest(),
                            list.index(j),
                            backend.text("namespace").orElse(route.namespace()),
                            backend.text("name").orElse(""),
                            number(backend, "port")));
                }
            }
        }
    }

    private static Optional<Integer> number(JsonObject object, String name) {
        return object.member(name)
                .filter(JsonNumber.class::isInstance)
                .flatMap(value -> ((JsonNumber) value).asLong())
                .map(Long::intValue);
    }

    private static Optional<JsonObject> object(JsonObject object, String name) {
        return object.member(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static List<JsonObject> items(JsonObject object, String name) {
        List<JsonValue> items = object.member(name)
                .filter(JsonArray.class::isInstance)
                .map(value -> ((JsonArray) value).items())
                .orElse(List.of());
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }
}
