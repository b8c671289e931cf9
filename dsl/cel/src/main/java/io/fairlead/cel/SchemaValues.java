package io.fairlead.cel;

import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import io.fairlead.check.custom.schema.JsonTypes;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.TimeText;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as CEL knows them. One that does not fit its schema stays what it is, and rules that use it fail. */
final class SchemaValues {
    private SchemaValues() {}

    static Object of(JsonValue value, Schema schema, boolean resourceRoot) {
        if (value instanceof JsonNull) {
            return NullValue.NULL_VALUE;
        } else if (value instanceof JsonBoolean truth) {
            return truth.value();
        } else if (value instanceof JsonNumber number) {
            return number(number, schema);
        } else if (value instanceof JsonString text) {
            return text(text.value(), schema);
        } else if (value instanceof JsonArray array) {
            return list(array, schema);
        }
        Schema full = resourceRoot ? ObjectSchema.of(schema) : schema;
        return full.additionalProperties().isPresent()
                ? map((JsonObject) value, full.additionalProperties().get())
                : struct((JsonObject) value, full);
    }

    private static Object number(JsonNumber number, Schema schema) {
        double real = number.value().doubleValue();
        return schema.type().equals("number")
                ? (Object) real
                : JsonTypes.integer(number).<Object>map(whole -> whole).orElse(real);
    }

    private static Object text(String text, Schema schema) {
        if (schema.isIntOrString()) {
            return text;
        }
        return switch (schema.format()) {
            case "byte" -> bytes(text);
            case "duration" ->
                TimeText.duration(text).<Object>map(found -> found).orElse(text);
            case "date" -> TimeText.date(text).<Object>map(found -> found).orElse(text);
            case "date-time" ->
                TimeText.dateTime(text).<Object>map(found -> found).orElse(text);
            default -> text;
        };
    }

    private static Object bytes(String text) {
        try {
            return CelByteString.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }

    private static List<Object> list(JsonArray array, Schema schema) {
        Schema items = schema.items().orElse(Schema.empty());
        List<Object> values = new ArrayList<>();
        array.items().forEach(item -> values.add(of(item, items, items.isEmbeddedResource())));
        return Collections.unmodifiableList(values);
    }

    private static Map<String, Object> map(JsonObject object, Schema entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.members().forEach((name, value) -> values.put(name, of(value, entry, entry.isEmbeddedResource())));
        return Collections.unmodifiableMap(values);
    }

    /** The server takes a null for an absent field. */
    private static Map<String, Object> struct(JsonObject object, Schema schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Schema property = schema.properties().get(name);
            if (property != null && !(value instanceof JsonNull)) {
                Identifiers.of(name)
                        .ifPresent(field -> values.put(field, of(value, property, property.isEmbeddedResource())));
            }
        });
        return Collections.unmodifiableMap(values);
    }
}
