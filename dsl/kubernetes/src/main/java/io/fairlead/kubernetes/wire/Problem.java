package io.fairlead.kubernetes.wire;

import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;

/**
 * Something in a manifest that the type does not take.
 *
 * @param path the field
 * @param position where it stands in the text
 * @param kind what is wrong with it
 * @param message one sentence without the path
 */
public record Problem(FieldPath path, Position position, Kind kind, String message) {
    /** What can be wrong with a field. */
    public enum Kind {
        /** The text cannot be read at all from here on, or holds what a manifest has no use for. */
        MALFORMED,
        /** The type has no field of that name. */
        UNKNOWN_FIELD,
        /** The field stands twice in one object; the first is kept. */
        DUPLICATE_FIELD,
        /** A text where a number is asked for, a list where an object is asked for, and so on. */
        WRONG_TYPE,
        /** A text that is not in the closed set of the field. */
        UNSUPPORTED_VALUE,
        /** The empty text for a field with a closed set of values; for most of them the server takes it as absent. */
        EMPTY_VALUE,
        /** A text of the right type that breaks the rule of its field, such as a quantity that does not parse. */
        INVALID_VALUE,
        /** A required field is absent. */
        MISSING_FIELD
    }

    @Override
    public String toString() {
        return path + " (" + position + "): " + message;
    }
}
