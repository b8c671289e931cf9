package io.fairlead.connect.trail;

import io.fairlead.connect.label.Match;
import io.fairlead.diagnostic.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of the way.
 *
 * @param step which
 * @param match whether it leads on; DEPENDS where the manifests cannot tell
 * @param text what was found, as a sentence without its full stop
 * @param place the line that decides it; empty when there is none
 */
public record Hop(Step step, Match match, String text, Optional<Place> place) {
    /** What is looked at, in order. */
    public enum Step {
        /** Whether the name leads to the Service from where the client is. */
        NAME,
        /** Whether the client may ask DNS. */
        LOOKUP,
        /** Whether the Service has the port. */
        SERVICE_PORT,
        /** Which port of the pods that is. */
        TARGET_PORT,
        /** Which pods the Service selects. */
        ENDPOINTS,
        /** Whether a container declares the port. */
        CONTAINER_PORT,
        /** Whether policies let it through. */
        POLICY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
