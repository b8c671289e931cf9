package io.fairlead.cli;

import java.io.Serial;

/** Says, in one message for a person, why the call or its input could not be used. */
final class InputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
