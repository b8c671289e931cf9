package io.fairlead.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Small questions and changes to parser events. */
final class KubernetesYamlEvents {
    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private KubernetesYamlEvents() {}

    /** The tag that was written on a value; empty without one. */
    static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    static ScalarEvent restyled(ScalarEvent scalar, String text, ScalarStyle style) {
        return new ScalarEvent(
                Optional.empty(), Optional.empty(), NO_TAG, text, style, scalar.getStartMark(), scalar.getEndMark());
    }
}
