package io.fairlead.connect.format;

import io.fairlead.connect.Connection;
import io.fairlead.connect.port.Depends;
import io.fairlead.connect.port.PortSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell of the matrix as it is written: its peers are texts.
 *
 * @param from who calls
 * @param to who is called
 * @param ports the ports that surely pass
 * @param depends the ports that may pass and what decides it, none of them among those that surely pass
 */
public record Cell(String from, String to, PortSet ports, List<Depends> depends) {
    /** Copies the list. */
    public Cell {
        depends = List.copyOf(depends);
    }

    /** A connection with the names of its peers. */
    public static Cell of(Connection connection) {
        return new Cell(
                connection.from().toString(), connection.to().toString(), connection.allowed(), connection.depends());
    }

    /** The doubts with the same ports in one, in order: {@code TCP 80} with all that decides it. */
    public Map<PortSet, String> doubts() {
        Map<PortSet, String> out = new LinkedHashMap<>();
        depends.forEach(one -> out.merge(one.ports(), one.because(), (left, right) -> left + ", or " + right));
        return out;
    }

    /** Every port that passes or may pass. */
    public PortSet possible() {
        PortSet all = ports;
        for (Depends one : depends) {
            all = all.plus(one.ports());
        }
        return all;
    }
}
