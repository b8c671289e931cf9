package io.fairlead.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The API server would refuse it, or it cannot work as written. Cannot be suppressed. */
    ERROR,
    /** Accepted by the API server, but very likely not meant. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /**
     * The word that is printed.
     *
     * @return {@code error}, {@code warning} or {@code note}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
