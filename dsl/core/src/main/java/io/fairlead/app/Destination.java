package io.fairlead.app;

import io.fairlead.app.external.External;
import io.fairlead.value.DnsLabel;

/** Where a connection leads: to another tier, to the tier's own replicas, or out of the application. */
public sealed interface Destination {
    /**
     * A tier of the same application, by its name: whatever the tier of that name is when the application is planned.
     *
     * @param name of the tier
     */
    record ToTier(DnsLabel name) implements Destination {
        @Override
        public String toString() {
            return name.toString();
        }
    }

    /** The other replicas of the tier itself. */
    record ToItself() implements Destination {
        @Override
        public String toString() {
            return "itself";
        }
    }

    /**
     * A peer that is no tier of the application.
     *
     * @param peer with at least one port
     */
    record ToExternal(External peer) implements Destination {
        @Override
        public String toString() {
            return peer.describe();
        }
    }
}
