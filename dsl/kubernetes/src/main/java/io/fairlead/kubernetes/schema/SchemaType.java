package io.fairlead.kubernetes.schema;

import java.util.List;
import java.util.Optional;

/**
 * A type of the API.
 *
 * @param name the name of its OpenAPI definition
 * @param in the minors that have it
 * @param kinds the kinds that are served with it; empty for a part of other types
 * @param history the fields in the order of their declaration; a field whose facts changed stands more than once, with
 *     the minors of each form
 */
public record SchemaType(String name, MinorSet in, List<SchemaKind> kinds, List<SchemaField> history) {
    /** The field as it is in a minor; empty when that minor does not have it. */
    public Optional<SchemaField> field(String field, int minor) {
        return history.stream()
                .filter(fact -> fact.name().equals(field) && fact.in().has(minor))
                .findFirst();
    }

    /** All fields of a minor, in the order of their declaration. */
    public List<SchemaField> fields(int minor) {
        return history.stream().filter(fact -> fact.in().has(minor)).toList();
    }

    /** The forms of a field over the minors, oldest first; empty when no minor has it. */
    public List<SchemaField> historyOf(String field) {
        return history.stream().filter(fact -> fact.name().equals(field)).toList();
    }
}
