package io.fairlead.app;

/** The Pod Security Standard that the namespace enforces ({@code pod-security.kubernetes.io/enforce}). */
public enum PodSecurityLevel {
    /** Hardened; the default, which all default settings of tiers pass. */
    RESTRICTED("restricted"),
    /** Known ways to gain privileges are closed. */
    BASELINE("baseline"),
    /** Everything is allowed. */
    PRIVILEGED("privileged");

    private final String value;

    PodSecurityLevel(String value) {
        this.value = value;
    }

    /**
     * The value of the namespace's label.
     *
     * @return such as {@code restricted}
     */
    public String value() {
        return value;
    }
}
