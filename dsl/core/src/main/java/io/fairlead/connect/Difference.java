package io.fairlead.connect;

import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.port.PortSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A cell before and after a change.
 *
 * @param before what passed, possibly nothing
 * @param after what passes now, possibly nothing
 */
public record Difference(Connection before, Connection after) {
    /** The peers of a cell. */
    record Key(Peer from, Peer to) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::from).thenComparing(Key::to);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        Connection denied() {
            return new Connection(from, to, PortSet.NONE, List.of());
        }
    }

    /** Ports that surely pass now and did not surely pass before. */
    public PortSet added() {
        return after.allowed().minus(before.allowed());
    }

    /** Ports that surely passed before and do not surely pass now. */
    public PortSet removed() {
        return before.allowed().minus(after.allowed());
    }

    static List<Difference> between(Map<Key, Connection> before, Map<Key, Connection> after) {
        TreeSet<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> out = new ArrayList<>();
        for (Key key : keys) {
            Connection old = before.getOrDefault(key, key.denied());
            Connection now = after.getOrDefault(key, key.denied());
            if (!old.equals(now)) {
                out.add(new Difference(old, now));
            }
        }
        return List.copyOf(out);
    }

    /** Both cells, the earlier one first. */
    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
