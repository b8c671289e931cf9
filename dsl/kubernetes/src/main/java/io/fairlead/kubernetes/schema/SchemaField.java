package io.fairlead.kubernetes.schema;

import java.util.List;
import java.util.Optional;

/**
 * A field of a type, as it is in some minors.
 *
 * @param name the name in manifests
 * @param type {@code string}, {@code bytes}, {@code int32}, {@code int64}, {@code double}, {@code boolean},
 *     {@code quantity}, {@code intOrString}, {@code time}, {@code microTime}, {@code object} and {@code json} for any
 *     shape, {@code list<…>}, {@code map<…>}, or the name of another type
 * @param required whether the API lists it as required
 * @param values the closed set of texts; empty when any text is taken
 * @param listType {@code atomic}, {@code set} or {@code map}: what a list is for a merge; empty where the API says
 *     nothing
 * @param mapKeys the fields that tell the items of a list of type {@code map} apart
 * @param in the minors in which the field is so
 */
public record SchemaField(
        String name,
        String type,
        boolean required,
        List<String> values,
        Optional<String> listType,
        List<String> mapKeys,
        MinorSet in) {
    /** Whether the field holds a list. */
    public boolean isList() {
        return type.startsWith("list<");
    }

    /** Whether the field holds a map with text keys. */
    public boolean isMap() {
        return type.startsWith("map<");
    }

    /** The type of the value, or of each item or entry. */
    public String elementType() {
        return isList() || isMap() ? type.substring(type.indexOf('<') + 1, type.length() - 1) : type;
    }
}
