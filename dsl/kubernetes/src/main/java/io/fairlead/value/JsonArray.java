package io.fairlead.value;

import java.util.List;

/**
 * A JSON array.
 *
 * @param items the items in order; cannot be changed
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {
    /** Copies the items. */
    public JsonArray {
        items = List.copyOf(items);
    }

    static JsonArray copyOf(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
