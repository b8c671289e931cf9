package io.fairlead.kubernetes.wire;

/**
 * The mutable state from which an immutable API object is made. Not safe for use by several threads.
 *
 * @param <T> the type that is built
 */
public interface ObjectBuilder<T> {
    /**
     * Makes the object; the builder can be used further and does not change the object any more.
     *
     * @throws MissingFieldException when required fields are absent
     */
    T build();
}
