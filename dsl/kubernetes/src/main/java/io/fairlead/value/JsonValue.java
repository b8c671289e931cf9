package io.fairlead.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A JSON value: an immutable tree for fields of any shape and for objects without a type of their own.
 *
 * <p>Equality is by value; the order of members is kept and does not count.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** A text. */
    static JsonString of(String text) {
        return new JsonString(text);
    }

    /** A whole number. */
    static JsonNumber of(long number) {
        return JsonNumber.parse(Long.toString(number));
    }

    /** A decimal number, written with the scale it has. */
    static JsonNumber of(BigDecimal number) {
        return JsonNumber.parse(number.toString());
    }

    /** True or false. */
    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value);
    }

    /** An object with these members, in their order. */
    static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(members);
    }

    /** An array of these items. */
    static JsonArray of(List<? extends JsonValue> items) {
        return JsonArray.copyOf(items);
    }

    /** The null of JSON: a value that is present and says nothing. */
    static JsonNull nothing() {
        return JsonNull.NULL;
    }
}
