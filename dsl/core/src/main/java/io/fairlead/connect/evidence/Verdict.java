package io.fairlead.connect.evidence;

import io.fairlead.connect.policy.Direction;
import java.util.List;

/** Whether a flow passes, with everything that decided it. */
public sealed interface Verdict {
    /** What was asked. */
    Flow flow();

    /** The policies of the one that calls. */
    SideEvidence egress();

    /** The policies of the one that is called. */
    SideEvidence ingress();

    /** The policies of one end. */
    default SideEvidence side(Direction direction) {
        return direction == Direction.EGRESS ? egress() : ingress();
    }

    /**
     * It passes.
     *
     * @param flow what was asked
     * @param egress the policies of the one that calls
     * @param ingress the policies of the one that is called
     */
    record Allowed(Flow flow, SideEvidence egress, SideEvidence ingress) implements Verdict {}

    /**
     * It does not pass.
     *
     * @param flow what was asked
     * @param egress the policies of the one that calls
     * @param ingress the policies of the one that is called
     * @param nearest for each side that denies it, what would have to change, the smallest change first
     */
    record Denied(Flow flow, SideEvidence egress, SideEvidence ingress, List<NearestMiss> nearest) implements Verdict {
        /** Copies the list. */
        public Denied {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * It may pass.
     *
     * @param flow what was asked
     * @param egress the policies of the one that calls
     * @param ingress the policies of the one that is called
     * @param because what decides it, sorted
     */
    record Depends(Flow flow, SideEvidence egress, SideEvidence ingress, List<String> because) implements Verdict {
        /** Copies the list. */
        public Depends {
            because = List.copyOf(because);
        }
    }
}
