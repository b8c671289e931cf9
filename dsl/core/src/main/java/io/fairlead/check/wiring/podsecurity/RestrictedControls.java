package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Capabilities;
import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What level restricted asks for beyond baseline.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted">Restricted</a>
 */
final class RestrictedControls {
    private static final String VOLUMES = "use configMap, csi, downwardAPI, emptyDir, ephemeral, image, "
            + "persistentVolumeClaim, projected or secret";
    private static final int ESCALATION_SINCE = 8;
    private static final int SECCOMP_SINCE = 19;
    private static final int CAPABILITIES_SINCE = 22;
    private static final int USER_SINCE = 23;
    private static final int LINUX_ONLY_SINCE = 25;
    private static final int USER_NAMESPACES_SINCE = 35;

    /** All of them, in the order of the published standard. */
    static final List<Control> ALL = List.of(
            control("Volume Types", 0, VOLUMES, (pod, minor) -> VolumeTypes.of(pod))
                    .overriding("HostPath Volumes"),
            control(
                    "Privilege Escalation",
                    ESCALATION_SINCE,
                    "set securityContext.allowPrivilegeEscalation: false",
                    linux(RestrictedControls::escalation)),
            control("Running as Non-root", 0, "set securityContext.runAsNonRoot: true", RestrictedControls::nonRoot),
            control("Running as Non-root user", USER_SINCE, "use a runAsUser other than 0", RestrictedControls::user),
            control(
                            "Seccomp (restricted)",
                            SECCOMP_SINCE,
                            "set securityContext.seccompProfile.type: RuntimeDefault",
                            linux(SeccompControl::required))
                    .overriding("Seccomp"),
            control(
                            "Capabilities (restricted)",
                            CAPABILITIES_SINCE,
                            "set securityContext.capabilities.drop: [ALL], and add none but NET_BIND_SERVICE",
                            linux(RestrictedControls::capabilities))
                    .overriding("Capabilities"),
            control(
                            "/proc Mount Type (restricted)",
                            USER_NAMESPACES_SINCE,
                            "leave procMount out",
                            (pod, minor) -> BaselineControls.maskedProc(pod))
                    .overriding("/proc Mount Type"));

    private RestrictedControls() {}

    private static Control control(
            String name, int since, String fix, BiFunction<Secured, Integer, List<Violation>> check) {
        return new Control(name, Level.RESTRICTED, since, fix, Optional.empty(), check);
    }

    /** Controls that Windows knows nothing of leave its pods alone since the pods say that they are. */
    private static BiFunction<Secured, Integer, List<Violation>> linux(Function<Secured, List<Violation>> check) {
        return (pod, minor) -> pod.isWindows() && minor >= LINUX_ONLY_SINCE ? List.of() : check.apply(pod);
    }

    /** In a namespace of its own for users, root is nobody outside of it. */
    static boolean isRelaxed(Secured pod, int minor) {
        return minor >= USER_NAMESPACES_SINCE && !pod.spec().hostUsers().orElse(true);
    }

    private static List<Violation> escalation(Secured pod) {
        return Fields.containers(
                pod,
                it -> it.context().allowPrivilegeEscalation().orElse(true),
                "allowPrivilegeEscalation",
                it -> "allowPrivilegeEscalation "
                        + it.context()
                                .allowPrivilegeEscalation()
                                .map(Object::toString)
                                .orElse("not set"));
    }

    /** The pod may say it for all containers, and no container may say otherwise. */
    private static List<Violation> nonRoot(Secured pod, int minor) {
        if (isRelaxed(pod, minor)) {
            return List.of();
        }
        boolean ofPod = pod.context().runAsNonRoot().orElse(false);
        List<Violation> violations = new ArrayList<>();
        if (!pod.context().runAsNonRoot().orElse(true)) {
            violations.add(new Violation(pod.contextPath().field("runAsNonRoot"), "pod: runAsNonRoot false"));
        }
        violations.addAll(Fields.containers(
                pod,
                it -> !it.context().runAsNonRoot().orElse(ofPod),
                "runAsNonRoot",
                it -> "runAsNonRoot "
                        + it.context().runAsNonRoot().map(Object::toString).orElse("not set")));
        return List.copyOf(violations);
    }

    private static List<Violation> user(Secured pod, int minor) {
        return isRelaxed(pod, minor)
                ? List.of()
                : Fields.everywhere(
                        pod, "runAsUser", PodSecurityContext::runAsUser, SecurityContext::runAsUser, user -> user != 0);
    }

    private static List<Violation> capabilities(Secured pod) {
        return Fields.containers(
                pod,
                it -> !dropsAll(it) || !adds(it).isEmpty(),
                "capabilities",
                it -> dropsAll(it) ? "adds " + String.join(", ", adds(it)) : "does not drop ALL");
    }

    private static boolean dropsAll(SecuredContainer container) {
        return container
                .context()
                .capabilities()
                .map(Capabilities::drop)
                .orElse(List.of())
                .contains("ALL");
    }

    private static List<String> adds(SecuredContainer container) {
        return BaselineControls.added(container).stream()
                .filter(name -> !name.equals("NET_BIND_SERVICE"))
                .toList();
    }
}
