package io.fairlead.connect.world;

import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.policy.Direction;

/**
 * A peer with all that counts of it.
 *
 * @param peer who
 * @param someone as rules see it
 * @param egress what its policies say of what it calls
 * @param ingress what its policies say of who calls it
 */
public record Party(Peer peer, Someone someone, Side egress, Side ingress) {
    static Party withoutPolicies(Peer peer, Someone someone) {
        return new Party(peer, someone, Side.OPEN, Side.OPEN);
    }

    /** What its policies say in a direction. */
    public Side side(Direction direction) {
        return direction == Direction.EGRESS ? egress : ingress;
    }
}
