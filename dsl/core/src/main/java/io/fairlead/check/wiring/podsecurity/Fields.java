package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks at the same field of a pod and of its containers. */
final class Fields {
    private Fields() {}

    /** The containers that a condition holds for. */
    static List<Violation> containers(
            Secured pod, Predicate<SecuredContainer> violates, String field, Function<SecuredContainer, String> seen) {
        return pod.containers().stream()
                .filter(violates)
                .map(container -> container.violation(field, seen.apply(container)))
                .toList();
    }

    /**
     * A field of the security context that both pods and containers have.
     *
     * @param pod the pod
     * @param field its name
     * @param ofPod its value for the pod
     * @param ofContainer its value for a container
     * @param allowed which values are allowed; a value that is missing is
     */
    static <T> List<Violation> everywhere(
            Secured pod,
            String field,
            Function<PodSecurityContext, Optional<T>> ofPod,
            Function<SecurityContext, Optional<T>> ofContainer,
            Predicate<T> allowed) {
        List<Violation> violations = new ArrayList<>();
        ofPod.apply(pod.context())
                .filter(allowed.negate())
                .ifPresent(value ->
                        violations.add(new Violation(pod.contextPath().field(field), "pod: " + field + " " + value)));
        for (SecuredContainer container : pod.containers()) {
            ofContainer
                    .apply(container.context())
                    .filter(allowed.negate())
                    .ifPresent(value -> violations.add(container.violation(field, field + " " + value)));
        }
        return violations;
    }
}
