package io.fairlead.yaml;

import java.util.BitSet;
import org.snakeyaml.engine.v2.events.Event;

/** Follows the events of one document: how deep they nest, and whether a key or a value comes next. */
final class Nesting {
    private final BitSet mappings = new BitSet();
    private final BitSet keysNext = new BitSet();
    private int depth;

    /** Takes the next event in. */
    void accept(Event event) {
        switch (event.getEventId()) {
            case MappingStart -> open(true);
            case SequenceStart -> open(false);
            case MappingEnd, SequenceEnd -> depth--;
            case Scalar, Alias -> passed();
            default -> {}
        }
    }

    /** Whether the next node is the key of an entry. */
    boolean expectsKey() {
        return depth > 0 && mappings.get(depth) && keysNext.get(depth);
    }

    /** The number of open mappings and sequences. */
    int depth() {
        return depth;
    }

    private void open(boolean isMapping) {
        passed();
        depth++;
        mappings.set(depth, isMapping);
        keysNext.set(depth, isMapping);
    }

    private void passed() {
        keysNext.flip(depth);
    }
}
