package io.fairlead.value;

/**
 * A JSON text.
 *
 * @param value the text without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {
    @Override
    public String toString() {
        return QuotedText.of(value);
    }
}
