package io.fairlead.yaml;

import io.fairlead.value.FieldPath;
import java.util.Locale;

/** A text that no YAML can carry so that every reader gets it back; the message names the character and the place. */
public final class UnwritableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final String place;

    UnwritableTextException(int codePoint, FieldPath place) {
        super(String.format(Locale.ROOT, "the text at %s holds U+%04X, which YAML cannot carry", place, codePoint));
        this.codePoint = codePoint;
        this.place = place.toString();
    }

    /** The first character that cannot be written. */
    public int codePoint() {
        return codePoint;
    }

    /** The field that holds the text, as the API server spells it. */
    public String place() {
        return place;
    }
}
