package io.fairlead.connect.trail;

import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.Peer;
import io.fairlead.value.Protocol;
import java.util.List;

/**
 * What happens when a client dials a Service.
 *
 * @param from the client
 * @param to the Service
 * @param protocol that the client speaks
 * @param port that the client dials
 * @param hops the steps in order; after one that does not lead on there is no other
 * @param verdicts what policies say for each workload behind the Service; empty when the way ends before
 */
public record Trail(Peer from, ServiceName to, Protocol protocol, int port, List<Hop> hops, List<Verdict> verdicts) {
    /** Copies the lists. */
    public Trail {
        hops = List.copyOf(hops);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the client arrives: at every workload behind the Service, or it depends. */
    public Match match() {
        return hops.stream().map(Hop::match).reduce(Match.YES, Match::and);
    }
}
