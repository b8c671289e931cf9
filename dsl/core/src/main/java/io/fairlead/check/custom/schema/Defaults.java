package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in default values, and takes out nulls that say as much as an absent field. */
final class Defaults {
    private Defaults() {}

    static JsonObject fill(JsonObject object, Schema schema) {
        Map<String, JsonValue> filled = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Optional<Schema> field = field(schema, name);
            if (!saysNothing(value, field)) {
                filled.put(name, value);
            } else {
                field.flatMap(Schema::defaultValue).ifPresent(given -> filled.put(name, given));
            }
        });
        schema.properties()
                .forEach((name, field) -> field.defaultValue().ifPresent(given -> filled.putIfAbsent(name, given)));
        filled.replaceAll((name, value) ->
                field(schema, name).map(field -> value(value, field)).orElse(value));
        return JsonValue.of(filled);
    }

    private static Optional<Schema> field(Schema schema, String name) {
        return Optional.ofNullable(schema.properties().get(name)).or(schema::additionalProperties);
    }

    private static boolean saysNothing(JsonValue value, Optional<Schema> schema) {
        return value instanceof JsonNull && schema.isPresent() && !schema.get().isNullable();
    }

    private static JsonValue value(JsonValue value, Schema schema) {
        if (value instanceof JsonObject object) {
            return fill(object, schema);
        }
        return value instanceof JsonArray array && schema.items().isPresent()
                ? items(array, schema.items().get())
                : value;
    }

    private static JsonArray items(JsonArray array, Schema schema) {
        List<JsonValue> filled = new ArrayList<>();
        for (JsonValue item : array.items()) {
            JsonValue given = saysNothing(item, Optional.of(schema))
                    ? schema.defaultValue().orElse(item)
                    : item;
            filled.add(value(given, schema));
        }
        return JsonValue.of(filled);
    }
}
