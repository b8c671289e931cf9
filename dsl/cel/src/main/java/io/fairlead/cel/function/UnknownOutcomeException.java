package io.fairlead.cel.function;

import java.io.Serial;

/** Nothing is known of what a rule says: a value gets too large, or it asks for what only the server can do. */
public final class UnknownOutcomeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The largest text or list that a rule may make. */
    public static final int LARGEST = 1_000_000;

    /**
     * With words.
     *
     * @param message why, one phrase
     */
    public UnknownOutcomeException(String message) {
        super(message, null, false, false);
    }

    static void refuseLarge(long size) {
        if (size > LARGEST) {
            throw new UnknownOutcomeException("a value is too large");
        }
    }
}
