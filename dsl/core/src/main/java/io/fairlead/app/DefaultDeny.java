package io.fairlead.app;

/** Whether traffic that no connection declares is refused, in both directions. */
public enum DefaultDeny {
    /** It is refused for every tier; the default. */
    ON,
    /** Nothing is refused, and no network policies are made. */
    OFF
}
