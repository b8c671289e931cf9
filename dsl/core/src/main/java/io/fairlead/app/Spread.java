package io.fairlead.app;

/** How replicas of a tier are kept apart. */
public enum Spread {
    /** Different nodes and zones when possible; the default. */
    PREFERRED,
    /** Different nodes always: a replica without a free node stays pending. */
    REQUIRED,
    /** Wherever the scheduler likes. */
    NONE
}
