package io.fairlead.connect.policy;

import io.fairlead.value.FieldPath;

/** Ends the reading of an object at the first value that cannot be understood. */
final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FieldPath path;

    NotUnderstoodException(FieldPath path, String reason) {
        super(reason);
        this.path = path;
    }

    FieldPath path() {
        return path;
    }
}
