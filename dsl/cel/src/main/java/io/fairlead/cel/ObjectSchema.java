package io.fairlead.cel;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of the API has fields that its schema need not mention. */
final class ObjectSchema {
    private static final JsonObject TEXT = JsonValue.of(Map.of("type", JsonValue.of("string")));
    private static final Schema STRING = Schema.of(TEXT);
    private static final Schema METADATA = Schema.of(JsonValue.of(Map.of(
            "type", JsonValue.of("object"), "properties", JsonValue.of(Map.of("name", TEXT, "generateName", TEXT)))));

    private ObjectSchema() {}

    static Schema of(Schema schema) {
        Map<String, Schema> properties = new LinkedHashMap<>(schema.properties());
        properties.put("apiVersion", STRING);
        properties.put("kind", STRING);
        properties.put("metadata", METADATA);
        return schema.withProperties(properties);
    }
}
