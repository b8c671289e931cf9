package io.fairlead.check.wiring.podsecurity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One control of a Pod Security Standard.
 *
 * @param name as the published standard calls it
 * @param level of which standard
 * @param since the minor of Kubernetes in whose standard it came
 * @param fix what pods must do
 * @param overrides the control of the weaker standard that it includes
 * @param check finds what does not keep to it
 */
record Control(
        String name,
        Level level,
        int since,
        String fix,
        Optional<String> overrides,
        BiFunction<Secured, Integer, List<Violation>> check) {
    /** This control, as one that includes another. */
    Control overriding(String other) {
        return new Control(name, level, since, fix, Optional.of(other), check);
    }

    /** What a pod violates under the standard of a minor. */
    List<Violation> violations(Secured pod, int minor) {
        return check.apply(pod, minor);
    }
}
