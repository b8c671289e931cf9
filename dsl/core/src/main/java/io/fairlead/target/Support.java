package io.fairlead.target;

/** Whether a cluster does something: a fact, or the lack of one. */
public enum Support {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** It depends on version or configuration, or is not known. */
    DEPENDS;

    /**
     * Whether it surely does.
     *
     * @return true for {@link #YES} only
     */
    public boolean isCertain() {
        return this == YES;
    }
}
