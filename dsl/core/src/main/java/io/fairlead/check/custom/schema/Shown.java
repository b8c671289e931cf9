package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** Values as a finding shows them: short. */
public final class Shown {
    private static final int LONGEST = 120;
    private static final int MOST = 20;

    private Shown() {}

    /** A scalar as it is, nothing for a list or an object. */
    public static String of(JsonValue value) {
        if (value instanceof JsonObject || value instanceof JsonArray) {
            return "";
        }
        return shortened(value instanceof JsonString text ? text.value() : value.toString());
    }

    /** A text, cut where it gets long. */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String list(List<JsonValue> values) {
        String shown = values.stream()
                .limit(MOST)
                .map(value -> shortened(value.toString()))
                .collect(Collectors.joining(", "));
        return values.size() > MOST ? shown + ", …" : shown;
    }
}
