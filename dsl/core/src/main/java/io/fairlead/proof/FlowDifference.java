package io.fairlead.proof;

import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.proof.declared.Declaration;
import java.util.Comparator;
import java.util.Optional;

/**
 * A cell of the matrix that is not as it was declared.
 *
 * @param from who calls
 * @param to who is called
 * @param ports those that differ; ports of the pod that is called
 * @param verdict what decides the first of them in the cluster, with every policy, rule and line
 * @param declaration what declares the flow; empty when nothing does
 */
public record FlowDifference(Peer from, Peer to, PortSet ports, Verdict verdict, Optional<Declaration> declaration)
        implements Comparable<FlowDifference> {
    private static final Comparator<FlowDifference> ORDER = Comparator.comparing(FlowDifference::from)
            .thenComparing(FlowDifference::to)
            .thenComparing(FlowDifference::ports);

    @Override
    public int compareTo(FlowDifference other) {
        return ORDER.compare(this, other);
    }

    /** {@code production/web[Deployment] => production/db[StatefulSet] : TCP 5432}. */
    @Override
    public String toString() {
        return from + " => " + to + " : " + ports;
    }
}
