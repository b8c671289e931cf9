package io.fairlead.codegen.capture;

import java.util.List;
import java.util.Optional;

/**
 * What one release says about one field.
 *
 * @param type the type in the words of the resource, such as {@code list<string>}
 * @param required whether the schema lists the field as required
 * @param values the closed set of values, empty when the field is open
 * @param enumType the qualified Go type of the closed set
 * @param listType {@code atomic}, {@code set} or {@code map}
 * @param mapKeys the keys of a list of list type {@code map}
 * @param mapType {@code atomic} for maps and objects that are replaced as a whole
 * @param patch the strategy and merge key of a strategic merge patch
 */
record FieldFacts(
        String type,
        boolean required,
        List<String> values,
        Optional<String> enumType,
        Optional<String> listType,
        List<String> mapKeys,
        Optional<String> mapType,
        Optional<String> patch) {

    FieldFacts withValues(List<String> closedSet, Optional<String> goType) {
        return new FieldFacts(type, required, closedSet, goType, listType, mapKeys, mapType, patch);
    }

    /** The facts as the rest of a line. */
    String line() {
        StringBuilder line = new StringBuilder(type);
        if (required) {
            line.append(" required");
        }
        append(line, "enum", values);
        enumType.ifPresent(name -> line.append(" named=").append(name));
        listType.filter(kind -> mapKeys.isEmpty())
                .ifPresent(kind -> line.append(" list=").append(kind));
        append(line, "keys", mapKeys);
        mapType.ifPresent(kind -> line.append(" map=").append(kind));
        patch.ifPresent(text -> line.append(" patch=").append(text));
        return line.toString();
    }

    private static void append(StringBuilder line, String name, List<String> items) {
        if (!items.isEmpty()) {
            line.append(' ').append(name).append('=');
            line.append(
                    String.join("|", items.stream().map(ResourceText::escape).toList()));
        }
    }
}
