package io.fairlead.diff;

import io.fairlead.kubernetes.Resource;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object as a tree, in which fields of any kind are found by their path.
 *
 * @param root the object
 */
record ObjectTree(JsonObject root) {
    private static final JsonFactory FACTORY = new JsonFactory();

    static ObjectTree of(Resource resource) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            resource.writeTo(out);
        }
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text.toString())) {
            var unused = in.nextToken();
            return new ObjectTree(value(in) instanceof JsonObject object ? object : JsonObject.empty());
        }
    }

    /** The value at a path of field names; empty when it is absent, null, or an empty list or object. */
    Optional<JsonValue> find(FieldPath path) {
        if (path.isRoot()) {
            return Optional.of(root);
        }
        return find(path.parent().orElse(FieldPath.root()))
                .flatMap(parent ->
                        parent instanceof JsonObject object ? object.member(path.lastStep()) : Optional.empty())
                .filter(value -> !isNothing(value));
    }

    /** The fields of an object; none when there is no object. */
    Map<String, JsonValue> members(FieldPath path) {
        return find(path).orElse(JsonObject.empty()) instanceof JsonObject object ? object.members() : Map.of();
    }

    Optional<String> text(FieldPath path) {
        return find(path)
                .flatMap(value -> value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }

    boolean isTrue(FieldPath path) {
        return find(path).filter(JsonValue.of(true)::equals).isPresent();
    }

    private static boolean isNothing(JsonValue value) {
        return value instanceof JsonNull
                || (value instanceof JsonArray array && array.items().isEmpty())
                || (value instanceof JsonObject object && object.members().isEmpty());
    }

    private static JsonValue value(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.nothing();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.parse(in.getString());
            default -> JsonValue.of(in.getString());
        };
    }

    private static JsonObject object(JsonParser in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            var unused = in.nextToken();
            members.put(name, value(in));
        }
        return JsonValue.of(members);
    }

    private static JsonArray array(JsonParser in) {
        List<JsonValue> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return JsonValue.of(items);
    }
}
