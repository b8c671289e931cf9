package io.fairlead.connect.evidence;

import io.fairlead.connect.label.Match;
import io.fairlead.diagnostic.Place;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.List;

/**
 * What one policy says of a flow.
 *
 * @param policy the object
 * @param selects whether it selects the pods
 * @param path the selector's path
 * @param place where that stands
 * @param rules its rules for the direction, in order; without any, it lets nothing through
 */
public record PolicyEvidence(Manifest policy, Match selects, FieldPath path, Place place, List<RuleEvidence> rules) {
    /** Copies the list. */
    public PolicyEvidence {
        rules = List.copyOf(rules);
    }

    /** Whether one of the rules lets the flow through. */
    public Match match() {
        return rules.stream().map(RuleEvidence::match).reduce(Match.NO, Match::or);
    }
}
