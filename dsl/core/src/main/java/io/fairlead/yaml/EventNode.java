package io.fairlead.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** A value of a document that was read to its end because other places may repeat it. */
sealed interface EventNode {
    /** The event that begins it: where it stands. */
    Event first();

    /** A text, number, truth value or null. */
    record Scalar(ScalarEvent first) implements EventNode {
        boolean isMergeKey() {
            return first.isPlain() && first.getValue().equals("<<");
        }
    }

    /** A list. */
    record Sequence(Event first, List<EventNode> items, Event last) implements EventNode {}

    /** An object. */
    record Mapping(Event first, List<Entry> entries, Event last) implements EventNode {}

    /** A key and its value. */
    record Entry(EventNode key, EventNode value) {
        boolean isMerge() {
            return key instanceof Scalar scalar && scalar.isMergeKey();
        }
    }
}
