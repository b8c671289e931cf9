package io.fairlead.kubernetes.wire;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a list or map.
 *
 * @param <T> the Java type of the value
 */
@FunctionalInterface
public interface ValueReader<T> {
    /** The value at the reader; {@code null} when it was refused and reported. */
    @Nullable
    T read(ObjectReader in);
}
