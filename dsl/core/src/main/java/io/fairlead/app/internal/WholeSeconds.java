package io.fairlead.app.internal;

import java.time.Duration;

/** Durations that the API keeps as whole seconds in 32 bits. */
public final class WholeSeconds {
    private WholeSeconds() {}

    /**
     * The duration itself, once it is known to be valid.
     *
     * @param minimum in seconds
     * @param duration what was given
     * @param what names it in the message
     * @return the same duration
     * @throws IllegalArgumentException if it has fractions of a second, is below the minimum, or does not fit
     */
    public static Duration atLeast(int minimum, Duration duration, String what) {
        boolean whole = duration.equals(Duration.ofSeconds(duration.toSeconds()));
        if (!whole || duration.toSeconds() < minimum || duration.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the " + what + " " + duration + " is not valid: use whole seconds, " + minimum + " or more");
        }
        return duration;
    }
}
