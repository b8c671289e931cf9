package io.fairlead.connect;

import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.Depends;
import io.fairlead.connect.port.PortSet;
import java.util.Comparator;
import java.util.List;

/**
 * One cell of the matrix: what passes from one peer to another. What is in neither part is denied.
 *
 * @param from who calls
 * @param to who is called
 * @param allowed the ports that surely pass; for a workload, ports of the pod
 * @param depends the ports that may pass and what decides it, sorted, none of them allowed
 */
public record Connection(Peer from, Peer to, PortSet allowed, List<Depends> depends) implements Comparable<Connection> {
    private static final Comparator<Connection> ORDER =
            Comparator.comparing(Connection::from).thenComparing(Connection::to);

    /** Copies the list. */
    public Connection {
        depends = List.copyOf(depends);
    }

    static Connection of(Peer from, Peer to, Allowance allowance) {
        return new Connection(from, to, allowance.allowed(), allowance.depends());
    }

    /** Whether nothing can pass. */
    public boolean isDenied() {
        return allowed.isEmpty() && depends.isEmpty();
    }

    /** Orders by the peers. */
    @Override
    public int compareTo(Connection other) {
        return ORDER.compare(this, other);
    }

    /** {@code a/web[Deployment] => a/db[StatefulSet] : TCP 5432}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(from + " => " + to + " : " + allowed);
        depends.forEach(one ->
                out.append("; ").append(one.ports()).append(" depends on ").append(one.because()));
        return out.toString();
    }
}
