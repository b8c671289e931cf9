package io.fairlead.kubernetes.wire;

import java.util.Optional;

/** A closed set of texts in the Kubernetes API. */
public interface ApiEnum {
    /** The text as it stands in a manifest. */
    String value();

    /**
     * Finds the constant of a text.
     *
     * @param constants all constants of the set
     * @param value the text as it stands in a manifest, with its case
     * @param <E> the set
     */
    static <E extends ApiEnum> Optional<E> find(E[] constants, String value) {
        for (E constant : constants) {
            if (constant.value().equals(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * The constant that stands in for a value that is missing.
     *
     * @param constants all of the set
     */
    static <E extends ApiEnum> E first(E[] constants) {
        return constants[0];
    }
}
