package io.fairlead.check.custom.schema;

import io.fairlead.value.FieldPath;

/**
 * A value inside an object.
 *
 * @param path as the API server spells it, which differs from rule to rule for the entries of a map
 * @param where as reading recorded it
 */
public record Spot(FieldPath path, FieldPath where) {
    /** The object itself. */
    public static Spot root() {
        return new Spot(FieldPath.root(), FieldPath.root());
    }

    /** A field, spelled with a dot. */
    public Spot field(String name) {
        return new Spot(path.field(name), where.field(name));
    }

    /** An entry of a map, spelled in brackets. */
    public Spot key(String key) {
        return new Spot(path.key(key), where.field(key));
    }

    /** An item of a list. */
    public Spot index(int index) {
        return new Spot(path.index(index), where.index(index));
    }

    /** The same value, for an error that the server attributes to the whole object. */
    public Spot atRoot() {
        return new Spot(FieldPath.root(), where);
    }
}
