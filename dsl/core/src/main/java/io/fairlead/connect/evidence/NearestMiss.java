package io.fairlead.connect.evidence;

import io.fairlead.connect.policy.Direction;
import io.fairlead.diagnostic.Place;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;

/**
 * A change that would let a denied flow through one side.
 *
 * @param direction the side that denies it
 * @param kind what is missing
 * @param policy the policy to change
 * @param path the value to change
 * @param place where that stands
 * @param change what to do, as a phrase
 */
public record NearestMiss(Direction direction, Kind kind, Manifest policy, FieldPath path, Place place, String change) {
    /** What is missing. */
    public enum Kind {
        /** The rule is for the other end, on other ports. */
        PORT,
        /** The rule has the port, for pods with other labels. */
        POD_LABEL,
        /** The rule has the port, for namespaces with other labels. */
        NAMESPACE_LABEL,
        /** The rule has the port, for other addresses. */
        ADDRESS,
        /** No rule has the port or is for the other end. */
        RULE
    }
}
