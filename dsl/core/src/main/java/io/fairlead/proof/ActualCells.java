package io.fairlead.proof;

import io.fairlead.connect.Connection;
import io.fairlead.connect.Connectivity;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.port.Allowance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of the computed matrix that have one of some workloads at an end. */
final class ActualCells {
    private final Map<Ends, Allowance> cells = new HashMap<>();
    private final Map<Peer, List<Connection>> fromOutside = new HashMap<>();
    private final Map<Peer, List<Connection>> toOutside = new HashMap<>();

    private record Ends(Peer from, Peer to) {}

    ActualCells(Connectivity connectivity, Set<Peer> workloads) {
        connectivity.connections().forEach(cell -> {
            if (workloads.contains(cell.to()) && cell.from() instanceof ExternalPeer) {
                fromOutside.computeIfAbsent(cell.to(), to -> new ArrayList<>()).add(cell);
            } else if (workloads.contains(cell.from()) && cell.to() instanceof ExternalPeer) {
                toOutside
                        .computeIfAbsent(cell.from(), from -> new ArrayList<>())
                        .add(cell);
            } else if (workloads.contains(cell.from()) || workloads.contains(cell.to())) {
                cells.put(new Ends(cell.from(), cell.to()), allowance(cell));
            }
        });
    }

    /** What passes. */
    Allowance between(Peer from, Peer to) {
        return cells.getOrDefault(new Ends(from, to), Allowance.NOTHING);
    }

    /** The ranges outside with which something passes. */
    List<Connection> outside(Peer workload, Direction direction) {
        return (direction == Direction.EGRESS ? toOutside : fromOutside).getOrDefault(workload, List.of());
    }

    static Allowance allowance(Connection cell) {
        return new Allowance(cell.allowed(), cell.depends());
    }
}
