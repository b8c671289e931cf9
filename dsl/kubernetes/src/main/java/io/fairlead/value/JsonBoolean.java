package io.fairlead.value;

/**
 * The JSON value true or false.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
