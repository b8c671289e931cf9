package io.fairlead.diff;

import io.fairlead.diagnostic.Report;
import java.util.List;

/**
 * What a change does.
 *
 * @param connections the cells that are not the same
 * @param refused the fields that an apply would trip over
 */
public record Diff(List<ConnectionChange> connections, Report refused) {
    /** Copies the list. */
    public Diff {
        connections = List.copyOf(connections);
    }

    /** Whether nothing changes and nothing would be refused. */
    public boolean isEmpty() {
        return connections.isEmpty() && refused.diagnostics().isEmpty();
    }

    /** How many connections have become what. */
    public long count(ConnectionChange.Kind kind) {
        return connections.stream().filter(change -> change.kind() == kind).count();
    }
}
