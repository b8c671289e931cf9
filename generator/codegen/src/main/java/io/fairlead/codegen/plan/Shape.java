package io.fairlead.codegen.plan;

/** What a field holds. */
public sealed interface Shape {
    /** A single value with a Java type of its own. */
    enum Scalar implements Shape {
        STRING,
        BYTES,
        INT32,
        INT64,
        DOUBLE,
        BOOLEAN,
        QUANTITY,
        INT_OR_STRING,
        TIME,
        MICRO_TIME,
        JSON
    }

    /** A generated object type. */
    record Reference(JavaName type) implements Shape {}

    /** A generated enum. */
    record Choice(JavaName type) implements Shape {}

    /** A list. */
    record ListOf(Shape element) implements Shape {}

    /** A map with text keys. */
    record MapOf(Shape element) implements Shape {}

    /** Whether this is a list or a map, whose absence is told by a method of its own. */
    default boolean isCollection() {
        return this instanceof ListOf || this instanceof MapOf;
    }
}
