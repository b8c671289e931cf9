package io.fairlead.cel.function;

import java.io.Serial;

/** What makes a function fail, for the server as well. */
final class EvaluationError extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    EvaluationError(String message) {
        super(message);
    }
}
