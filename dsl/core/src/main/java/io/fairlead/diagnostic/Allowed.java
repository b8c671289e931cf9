package io.fairlead.diagnostic;

import java.util.Comparator;

/**
 * A finding that somebody has allowed, and why.
 *
 * @param finding what was found; never at ERROR
 * @param because the reason that was given, not empty
 */
public record Allowed(Diagnostic finding, String because) implements Comparable<Allowed> {
    private static final Comparator<Allowed> ORDER =
            Comparator.comparing(Allowed::finding).thenComparing(Allowed::because);

    /** Orders by finding, then by reason. */
    @Override
    public int compareTo(Allowed other) {
        return ORDER.compare(this, other);
    }
}
