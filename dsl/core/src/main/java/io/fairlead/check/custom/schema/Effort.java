package io.fairlead.check.custom.schema;

import java.io.Serial;

/** How much work judging one object may still be: a small text can name a schema and a value that multiply. */
final class Effort {
    private static final long MOST_STEPS = 20_000_000;

    private long left = MOST_STEPS;

    /** Takes a step. */
    void step() {
        if (--left < 0) {
            throw new SpentException();
        }
    }

    /** Nothing is left. Judging ends here and says so. */
    static final class SpentException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        SpentException() {
            super("more than " + MOST_STEPS + " steps", null, false, false);
        }
    }
}
