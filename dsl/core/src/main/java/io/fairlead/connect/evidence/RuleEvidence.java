package io.fairlead.connect.evidence;

import io.fairlead.connect.label.Match;
import io.fairlead.diagnostic.Place;
import io.fairlead.value.FieldPath;
import java.util.List;

/**
 * What one rule says of a flow: both its peers and its ports must fit.
 *
 * @param index its number in the policy, counted from 0
 * @param path its path
 * @param place where it stands
 * @param peers whether its peers are the other end; DEPENDS and YES count, and a rule without peers is for everybody
 * @param ports whether its ports have the flow's
 * @param peerItems each peer
 * @param portItems each port
 */
public record RuleEvidence(
        int index,
        FieldPath path,
        Place place,
        Match peers,
        Match ports,
        List<ItemEvidence> peerItems,
        List<ItemEvidence> portItems) {
    /** Copies the lists. */
    public RuleEvidence {
        peerItems = List.copyOf(peerItems);
        portItems = List.copyOf(portItems);
    }

    /** Whether the rule lets the flow through. */
    public Match match() {
        return peers.and(ports);
    }
}
