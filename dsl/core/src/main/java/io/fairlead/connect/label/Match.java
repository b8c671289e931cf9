package io.fairlead.connect.label;

/** Whether something matches: the order is that of certainty, from no to yes. */
public enum Match {
    /** It does not. */
    NO,
    /** It hangs on what is not known. */
    DEPENDS,
    /** It does. */
    YES;

    /** Both must match. */
    public Match and(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One of them must match. */
    public Match or(Match other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
