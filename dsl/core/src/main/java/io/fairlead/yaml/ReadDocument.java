package io.fairlead.yaml;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that was read.
 *
 * @param resource what it holds, without the fields that were refused
 * @param positions the place of every value, by its path; the empty path is the object itself
 * @param problems what was refused, in the order of the text
 */
public record ReadDocument(Resource resource, Map<FieldPath, Position> positions, List<Problem> problems) {
    /** Copies map and list. */
    public ReadDocument {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        problems = List.copyOf(problems);
    }

    /** The place of a value, or of the nearest value around it that has one; empty for an object made of nothing. */
    public Optional<Position> nearestPosition(FieldPath path) {
        Optional<FieldPath> step = Optional.of(path);
        while (step.isPresent() && !positions.containsKey(step.get())) {
            step = step.get().parent();
        }
        return step.map(positions::get);
    }
}
