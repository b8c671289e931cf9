package io.fairlead.kubernetes.wire;

import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON trees to and from the stream. */
public final class JsonValues {
    private JsonValues() {}

    /**
     * Writes a tree.
     *
     * @param json the tree
     * @param out the generator, at a place where a value may stand
     */
    public static void write(JsonValue json, JsonGenerator out) {
        if (json instanceof JsonObject object) {
            out.writeStartObject();
            object.members().forEach((name, value) -> {
                out.writeName(name);
                write(value, out);
            });
            out.writeEndObject();
        } else if (json instanceof JsonArray array) {
            out.writeStartArray();
            array.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (json instanceof JsonString text) {
            out.writeString(text.value());
        } else if (json instanceof JsonNumber number) {
            writeNumber(number, out);
        } else if (json instanceof JsonBoolean truth) {
            out.writeBoolean(truth.value());
        } else {
            out.writeNull();
        }
    }

    /**
     * Reads a tree; of members with one name the last counts.
     *
     * @param in the parser, at the first token of the value; afterwards at its last
     */
    public static JsonValue read(JsonParser in) {
        JsonToken token = in.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject(in);
            case START_ARRAY -> readArray(in);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.parse(in.getString());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.nothing();
            default -> JsonValue.of(in.getString());
        };
    }

    private static JsonObject readObject(JsonParser in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, read(in));
        }
        return JsonValue.of(members);
    }

    private static JsonArray readArray(JsonParser in) {
        List<JsonValue> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(in));
        }
        return JsonValue.of(items);
    }

    private static void writeNumber(JsonNumber number, JsonGenerator out) {
        if (number.asLong().isPresent()) {
            out.writeNumber(number.asLong().get());
        } else {
            out.writeNumber(number.value());
        }
    }
}
