package io.fairlead.cel.function;

import java.io.Serial;

/** A value gets larger than anything that a rule is for; nothing is known of its outcome. */
public final class TooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The largest text or list that a rule may make. */
    public static final int LARGEST = 1_000_000;

    /**
     * With words.
     *
     * @param message what is too large
     */
    public TooLargeException(String message) {
        super(message, null, false, false);
    }

    static void check(long size) {
        if (size > LARGEST) {
            throw new TooLargeException("a value is too large");
        }
    }
}
