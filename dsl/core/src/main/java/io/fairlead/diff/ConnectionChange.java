package io.fairlead.diff;

import io.fairlead.connect.format.Cell;
import io.fairlead.connect.format.PeerName;
import io.fairlead.connect.port.PortSet;
import java.util.List;
import java.util.Locale;

/**
 * A cell before and after.
 *
 * @param before what passed, possibly nothing
 * @param after what passes, possibly nothing; between the same peers
 */
public record ConnectionChange(Cell before, Cell after) {
    /** What became of a cell. */
    public enum Kind {
        /** Nothing could pass before. */
        ADDED,
        /** More can pass, or more surely. */
        WIDENED,
        /** Some can pass that could not, and the other way round. */
        CHANGED,
        /** The same can pass, and depends on something else. */
        REASON,
        /** Less can pass, or less surely. */
        NARROWED,
        /** Nothing can pass any more. */
        REMOVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who calls. */
    public String from() {
        return after.from();
    }

    /** Who is called. */
    public String to() {
        return after.to();
    }

    /** The ports that became possible or sure. */
    public PortSet gained() {
        return after.ports().minus(before.ports()).plus(after.possible().minus(before.possible()));
    }

    /** The ports that became impossible or unsure. */
    public PortSet lost() {
        return before.ports().minus(after.ports()).plus(before.possible().minus(after.possible()));
    }

    /** What became of the cell. */
    public Kind kind() {
        if (before.possible().isEmpty()) {
            return Kind.ADDED;
        } else if (after.possible().isEmpty()) {
            return Kind.REMOVED;
        } else if (gained().isEmpty()) {
            return lost().isEmpty() ? Kind.REASON : Kind.NARROWED;
        }
        return lost().isEmpty() ? Kind.WIDENED : Kind.CHANGED;
    }

    /** Why to look twice; empty when nothing was gained. */
    public List<Risk> risks() {
        return Risk.of(new PeerName(from()), new PeerName(to()), gained());
    }
}
