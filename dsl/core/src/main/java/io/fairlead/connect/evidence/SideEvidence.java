package io.fairlead.connect.evidence;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.policy.Direction;
import java.util.List;

/**
 * What one end's policies say of a flow.
 *
 * @param direction out of the caller, or into the called
 * @param match whether the flow passes this side
 * @param policies those that select the pods for this direction, sorted; without any, everything passes
 * @param note what decides beside policies, as a sentence; empty when nothing does
 */
public record SideEvidence(Direction direction, Match match, List<PolicyEvidence> policies, String note) {
    /** Copies the list. */
    public SideEvidence {
        policies = List.copyOf(policies);
    }

    /** Whether some policy selects the pods for this direction for sure. */
    public boolean isIsolated() {
        return policies.stream().anyMatch(policy -> policy.selects() == Match.YES);
    }
}
