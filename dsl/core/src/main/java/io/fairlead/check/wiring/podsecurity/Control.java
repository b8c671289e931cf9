package io.fairlead.check.wiring.podsecurity;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One control of a Pod Security Standard.
 *
 * @param name as the published standard calls it
 * @param level of which standard
 * @param since the minor of Kubernetes in whose standard it came
 * @param fix what pods must do
 * @param check finds what does not keep to it
 */
record Control(String name, Level level, int since, String fix, BiFunction<Secured, Integer, List<Violation>> check) {
    /** What a pod violates under the standard of a minor. */
    List<Violation> violations(Secured pod, int minor) {
        return minor < since ? List.of() : check.apply(pod, minor);
    }
}
