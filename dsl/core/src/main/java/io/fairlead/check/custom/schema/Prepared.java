package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * An object as the server validates it.
 *
 * @param content without unknown fields, with default values
 * @param unknown the fields that were taken out
 */
public record Prepared(JsonObject content, List<UnknownField> unknown) {
    /** Does what the server does between decoding and validation. */
    public static Prepared of(JsonObject object, Schema schema) {
        List<UnknownField> unknown = new ArrayList<>();
        JsonObject pruned = UnknownFields.prune(object, schema, unknown);
        return new Prepared(Defaults.fill(pruned, schema), List.copyOf(unknown));
    }
}
