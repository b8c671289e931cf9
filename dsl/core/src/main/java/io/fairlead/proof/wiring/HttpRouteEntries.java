package io.fairlead.proof.wiring;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** The entries of HTTPRoutes, which have no type here. */
final class HttpRouteEntries {
    private HttpRouteEntries() {}

    static void of(Manifests manifests, String namespace, List<RouteEntry> out) {
        manifests
                .of(UntypedResource.class)
                .filter(one -> one.resource().kind().equals("HTTPRoute"))
                .filter(one -> one.resource().namespace().orElse("default").equals(namespace))
                .forEach(route -> route(route, out));
    }

    private static void route(Typed<UntypedResource> route, List<RouteEntry> out) {
        Optional<JsonObject> spec = object(route.resource().content().member("spec"));
        List<Optional<String>> hosts = spec.map(HttpRouteEntries::hosts).orElse(List.of());
        List<JsonValue> rules = spec.map(one -> items(one, "rules")).orElse(List.of());
        for (int i = 0; i < rules.size(); i++) {
            FieldPath at = FieldPath.of("spec", "rules").index(i);
            for (Optional<String> host : hosts) {
                object(Optional.of(rules.get(i))).ifPresent(rule -> rule(route, rule, host, at, out));
            }
        }
    }

    private static List<Optional<String>> hosts(JsonObject spec) {
        List<Optional<String>> named = items(spec, "hostnames").stream()
                .filter(JsonString.class::isInstance)
                .map(name -> Optional.of(((JsonString) name).value()))
                .toList();
        return named.isEmpty() ? List.of(Optional.empty()) : named;
    }

    private static void rule(
            Typed<UntypedResource> route, JsonObject rule, Optional<String> host, FieldPath at, List<RouteEntry> out) {
        for (JsonValue match : items(rule, "matches")) {
            String path = object(Optional.of(match))
                    .flatMap(one -> object(one.member("path")))
                    .flatMap(one -> one.text("value"))
                    .orElse("/");
            for (JsonValue backend : items(rule, "backendRefs")) {
                object(Optional.of(backend))
                        .ifPresent(one -> out.add(new RouteEntry(
                                host,
                                path,
                                true,
                                one.text("name").orElse(""),
                                number(one),
                                Optional.empty(),
                                route.manifest(),
                                at)));
            }
        }
    }

    private static Optional<Integer> number(JsonObject backend) {
        return backend.member("port")
                .filter(JsonNumber.class::isInstance)
                .map(JsonValue::toString)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    private static List<JsonValue> items(JsonObject object, String field) {
        return object.member(field)
                .filter(JsonArray.class::isInstance)
                .map(value -> ((JsonArray) value).items())
                .orElse(List.of());
    }

    private static Optional<JsonObject> object(Optional<JsonValue> value) {
        return value.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
