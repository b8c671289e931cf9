package io.fairlead.connect.service;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads objects of kinds that have no type here; what is not there or has another shape is left out. */
final class UntypedObjects {
    private UntypedObjects() {}

    static Stream<Typed<UntypedResource>> of(Manifests manifests, String group) {
        return manifests
                .of(UntypedResource.class)
                .filter(one -> one.resource().apiVersion().startsWith(group + "/"));
    }

    static Stream<JsonObject> items(JsonObject object, String field) {
        return object.member(field).stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(value -> ((JsonArray) value).items().stream())
                .flatMap(value -> asObject(value).stream());
    }

    static Optional<JsonObject> object(JsonObject object, String field) {
        return object.member(field).flatMap(UntypedObjects::asObject);
    }

    static Optional<Integer> number(JsonObject object, String field) {
        return object.member(field)
                .filter(JsonNumber.class::isInstance)
                .map(JsonValue::toString)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::parseInt);
    }

    private static Optional<JsonObject> asObject(JsonValue value) {
        return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }
}
