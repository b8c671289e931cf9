package io.fairlead.app;

import io.fairlead.value.LabelKey;
import java.util.Set;

/** The key of a label that belongs to the author of the model, not to the planner. */
final class OwnLabel {
    private static final Set<String> PLANNED_PREFIXES = Set.of("app.kubernetes.io", "fairlead.io");

    private OwnLabel() {}

    static LabelKey parse(String key) {
        LabelKey parsed = LabelKey.parse(key);
        if (parsed.prefix().filter(PLANNED_PREFIXES::contains).isPresent()) {
            throw new IllegalArgumentException("the label \"" + key
                    + "\" is set by the planner: use a key outside app.kubernetes.io/ and fairlead.io/");
        }
        return parsed;
    }
}
