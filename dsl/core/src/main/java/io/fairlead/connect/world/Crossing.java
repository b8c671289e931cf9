package io.fairlead.connect.world;

import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.port.Allowance;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;

/** What passes between two parties, judged for these two alone. */
public final class Crossing {
    private final Meeting meeting;

    /** Crosses as a plugin does. */
    public Crossing(Meeting meeting) {
        this.meeting = meeting;
    }

    /** What passes from one to the other: what both sides let through, on the port of the one that is called. */
    public Allowance between(Party from, Party to) {
        return egress(from, to).and(ingress(from, to));
    }

    /** What the caller's policies let out. */
    public Allowance egress(Party from, Party to) {
        Allowance filtered = from.egress()
                .allow(
                        (number, rule) -> meeting.meet(rule, to.someone()),
                        to.someone().ports());
        return to.peer().equals(ClusterPeer.OWN_NODE) && from.egress().isClosed() ? toOwnNode(filtered) : filtered;
    }

    /** What the policies of the one that is called let in; its own node is always let in. */
    public Allowance ingress(Party from, Party to) {
        return from.peer().equals(ClusterPeer.OWN_NODE)
                ? Allowance.EVERYTHING
                : to.ingress()
                        .allow(
                                (number, rule) -> meeting.meet(rule, from.someone()),
                                to.someone().ports());
    }

    /** What one direction lets through. */
    public Allowance side(Direction direction, Party from, Party to) {
        return direction == Direction.EGRESS ? egress(from, to) : ingress(from, to);
    }

    private Allowance toOwnNode(Allowance filtered) {
        Support support = meeting.cni().support(CniFeature.OWN_NODE_EGRESS);
        return switch (support) {
            case YES -> Allowance.EVERYTHING;
            case NO -> filtered;
            case DEPENDS ->
                filtered.or(
                        Allowance.EVERYTHING.onlyIf("whether " + meeting.cni() + " lets pods reach their own node"));
        };
    }
}
