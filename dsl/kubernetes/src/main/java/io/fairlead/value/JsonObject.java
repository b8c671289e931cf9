package io.fairlead.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object: members in the order they were given. */
public final class JsonObject implements JsonValue {
    private static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, JsonValue> members;

    JsonObject(Map<String, ? extends JsonValue> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The object without members. */
    public static JsonObject empty() {
        return EMPTY;
    }

    /** The members in order; cannot be changed. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** The member of that name; empty when there is none. */
    public Optional<JsonValue> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text of the member of that name; empty when there is none or it is not a text. */
    public Optional<String> text(String name) {
        return member(name).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }

    /** The same object with this member: in its old place when the name is known, else last. */
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.put(name, value);
        return new JsonObject(changed);
    }

    /** The same object without the member of that name. */
    public JsonObject without(String name) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.remove(name);
        return new JsonObject(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
