package io.fairlead.yaml;

import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;

/** A document that cannot be read on: what is wrong and where. Never leaves the reader. */
final class YamlFlaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    YamlFlaw(FieldPath path, Position position, String message) {
        super(message, null, false, false);
        this.problem = new Problem(path, position, Problem.Kind.MALFORMED, message);
    }

    Problem problem() {
        return problem;
    }
}
