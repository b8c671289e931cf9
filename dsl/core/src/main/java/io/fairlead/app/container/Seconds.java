package io.fairlead.app.container;

import java.time.Duration;

/** Durations that the API keeps as whole seconds in 32 bits. */
final class Seconds {
    private Seconds() {}

    static Duration atLeast(int minimum, Duration duration, String what) {
        boolean whole = duration.getNano() == 0;
        if (!whole || duration.getSeconds() < minimum || duration.getSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the " + what + " " + duration + " is not valid: use whole seconds, " + minimum + " or more");
        }
        return duration;
    }
}
