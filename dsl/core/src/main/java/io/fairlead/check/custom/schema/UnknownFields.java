package io.fairlead.check.custom.schema;

import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes out the fields that a schema does not have. */
final class UnknownFields {
    private static final Set<String> HEAD = Set.of("apiVersion", "kind", "metadata");

    private final List<UnknownField> found;

    private UnknownFields(List<UnknownField> found) {
        this.found = found;
    }

    /** The object without its unknown fields, which are added to the list. */
    static JsonObject prune(JsonObject object, Schema schema, List<UnknownField> found) {
        return new UnknownFields(found).object(object, schema, true, FieldPath.root(), false);
    }

    /** The unknown fields of a value that is not an object of the API. */
    static List<UnknownField> of(JsonValue value, Schema schema) {
        List<UnknownField> found = new ArrayList<>();
        UnknownFields fields = new UnknownFields(found);
        JsonValue pruned = fields.value(value, schema, FieldPath.root(), false);
        return pruned.equals(value) ? List.of() : found;
    }

    private JsonValue value(JsonValue value, Schema schema, FieldPath at, boolean kept) {
        boolean keeps = schema.preservesUnknownFields() || kept;
        if (value instanceof JsonObject object) {
            return object(object, schema, schema.isEmbeddedResource(), at, keeps);
        }
        return value instanceof JsonArray array ? array(array, schema, at, keeps) : value;
    }

    private JsonArray array(JsonArray array, Schema schema, FieldPath at, boolean keeps) {
        // without a schema for the items nothing below is known either
        Optional<Schema> items = schema.items();
        List<JsonValue> pruned = new ArrayList<>();
        for (JsonValue item : array.items()) {
            FieldPath here = at.index(pruned.size());
            pruned.add(items.isEmpty() && keeps ? item : value(item, items.orElse(Schema.empty()), here, keeps));
        }
        return JsonValue.of(pruned);
    }

    private JsonObject object(JsonObject object, Schema schema, boolean resource, FieldPath at, boolean keeps) {
        Map<String, JsonValue> pruned = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Optional<Schema> property = Optional.ofNullable(schema.properties().get(name));
            if (resource && HEAD.contains(name)) {
                pruned.put(name, value);
            } else if (property.isPresent()) {
                pruned.put(name, value(value, property.get(), at.field(name), false));
            } else if (schema.hasAdditionalProperties()) {
                Schema entry = schema.additionalProperties().orElse(Schema.empty());
                pruned.put(name, value(value, entry, at.field(name), false));
            } else if (keeps || schema.preservesUnknownFields()) {
                pruned.put(name, value);
            } else {
                found.add(new UnknownField(at.field(name), schema.properties().keySet()));
            }
        });
        return JsonValue.of(pruned);
    }
}
