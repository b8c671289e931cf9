package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.SeccompProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Seccomp profiles: annotations in the standards before 1.19, fields since. */
final class SeccompControl {
    private static final Set<String> PROFILES = Set.of("RuntimeDefault", "Localhost");
    private static final Set<String> ANNOTATED = Set.of("runtime/default", "docker/default");
    private static final String POD = "seccomp.security.alpha.kubernetes.io/pod";
    private static final String CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
    private static final int FIELDS_SINCE = 19;

    private SeccompControl() {}

    static List<Violation> violations(Secured pod, int minor) {
        return minor < FIELDS_SINCE ? annotations(pod) : fields(pod);
    }

    /** What stands there and is not allowed. */
    private static List<Violation> fields(Secured pod) {
        return Fields.everywhere(
                pod,
                "seccompProfile",
                context -> context.seccompProfile().map(SeccompProfile::type),
                context -> context.seccompProfile().map(SeccompProfile::type),
                type -> PROFILES.contains(type.value()));
    }

    /** The same, and what does not stand there, neither for a container nor for the pod. */
    static List<Violation> required(Secured pod) {
        boolean ofPod = pod.context()
                .seccompProfile()
                .filter(profile -> PROFILES.contains(profile.type().value()))
                .isPresent();
        List<Violation> violations = new ArrayList<>(fields(pod));
        violations.addAll(Fields.containers(
                pod,
                it -> it.context().seccompProfile().isEmpty() && !ofPod,
                "seccompProfile",
                it -> "seccompProfile not set"));
        return violations;
    }

    private static List<Violation> annotations(Secured pod) {
        return pod.annotations().entrySet().stream()
                .filter(annotation ->
                        annotation.getKey().equals(POD) || annotation.getKey().startsWith(CONTAINER))
                .filter(annotation -> !ANNOTATED.contains(annotation.getValue())
                        && !annotation.getValue().startsWith("localhost/"))
                .sorted(Map.Entry.comparingByKey())
                .map(annotation -> new Violation(
                        pod.annotationsPath().key(annotation.getKey()),
                        "annotation " + annotation.getKey() + " " + annotation.getValue()))
                .toList();
    }
}
