package io.fairlead.check.custom.schema;

import io.fairlead.value.FieldPath;

/**
 * A value inside an object.
 *
 * @param path as the API server spells it, which differs from rule to rule for the entries of a map
 * @param where as reading recorded it
 * @param untyped whether reading had no type here, so that it knows the entries of a map as fields
 */
public record Spot(FieldPath path, FieldPath where, boolean untyped) {
    /** An object without a type of its own. */
    public static Spot root() {
        return new Spot(FieldPath.root(), FieldPath.root(), true);
    }

    /** A value inside an object with a type. */
    public static Spot typed(FieldPath path) {
        return new Spot(path, path, false);
    }

    /** The same value, which the server spells another way. */
    public Spot spelled(FieldPath other) {
        return new Spot(other, where, untyped);
    }

    /** A field, spelled with a dot. */
    public Spot field(String name) {
        return new Spot(path.field(name), where.field(name), untyped);
    }

    /** A field whose value has no type. */
    public Spot tree(String name) {
        return new Spot(path.field(name), where.field(name), true);
    }

    /** An entry of a map, spelled in brackets. */
    public Spot key(String key) {
        return new Spot(path.key(key), untyped ? where.field(key) : where.key(key), untyped);
    }

    /** An item of a list. */
    public Spot index(int index) {
        return new Spot(path.index(index), where.index(index), untyped);
    }

    /** The same value, for an error that the server attributes to the whole object. */
    public Spot atRoot() {
        return spelled(FieldPath.root());
    }
}
