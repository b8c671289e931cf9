package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Capabilities;
import io.fairlead.kubernetes.core.v1.Volume;
import io.fairlead.kubernetes.core.v1.WindowsSecurityContextOptions;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The controls of level baseline.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline">Baseline</a>
 */
final class BaselineControls {
    private static final Set<String> CAPABILITIES = Set.of(
            "AUDIT_WRITE",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "FSETID",
            "KILL",
            "MKNOD",
            "NET_BIND_SERVICE",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYS_CHROOT");
    private static final int HOST_PROBES_SINCE = 34;

    /** All of them, in the order of the published standard. */
    static final List<Control> ALL = List.of(
            control("HostProcess", "leave windowsOptions.hostProcess out", BaselineControls::hostProcess),
            control("Host Namespaces", "leave hostNetwork, hostPID and hostIPC out", BaselineControls::hostNamespaces),
            control("Privileged Containers", "leave privileged out", BaselineControls::privileged),
            control("Capabilities", "add none but the capabilities of the default set", BaselineControls::capabilities),
            control("HostPath Volumes", "use another kind of volume", BaselineControls::hostPath),
            control("Host Ports", "leave hostPort out", BaselineControls::hostPorts),
            since(
                    "Host Probes / Lifecycle Hooks",
                    HOST_PROBES_SINCE,
                    "leave host out",
                    (pod, minor) -> HostHandlers.of(pod)),
            control("AppArmor", "use profile RuntimeDefault or Localhost", AppArmorControl::violations),
            since("SELinux", 0, "use a container type, no user, no role", SelinuxControl::violations),
            since("/proc Mount Type", 0, "leave procMount out", BaselineControls::procMount),
            since("Seccomp", 0, "use RuntimeDefault or Localhost", SeccompControl::violations),
            since("Sysctls", 0, "set none but the safe sysctls", SysctlControl::violations));

    private BaselineControls() {}

    private static Control since(
            String name, int minor, String fix, BiFunction<Secured, Integer, List<Violation>> check) {
        return new Control(name, Level.BASELINE, minor, fix, Optional.empty(), check);
    }

    private static Control control(String name, String fix, Function<Secured, List<Violation>> check) {
        return since(name, 0, fix, (pod, minor) -> check.apply(pod));
    }

    private static List<Violation> hostProcess(Secured pod) {
        return Fields.everywhere(
                pod,
                "windowsOptions",
                context -> context.windowsOptions().flatMap(WindowsSecurityContextOptions::hostProcess),
                context -> context.windowsOptions().flatMap(WindowsSecurityContextOptions::hostProcess),
                host -> !host);
    }

    private static List<Violation> hostNamespaces(Secured pod) {
        Map<String, Optional<Boolean>> fields = new LinkedHashMap<>();
        fields.put("hostNetwork", pod.spec().hostNetwork());
        fields.put("hostPID", pod.spec().hostPID());
        fields.put("hostIPC", pod.spec().hostIPC());
        return fields.entrySet().stream()
                .filter(field -> field.getValue().orElse(false))
                .map(field -> new Violation(pod.path().field(field.getKey()), "pod: " + field.getKey() + " true"))
                .toList();
    }

    private static List<Violation> privileged(Secured pod) {
        return Fields.containers(
                pod, it -> it.context().privileged().orElse(false), "privileged", it -> "privileged true");
    }

    private static List<Violation> capabilities(Secured pod) {
        return Fields.containers(
                pod,
                it -> !CAPABILITIES.containsAll(added(it)),
                "capabilities",
                it -> "adds "
                        + added(it).stream()
                                .filter(name -> !CAPABILITIES.contains(name))
                                .collect(Collectors.joining(", ")));
    }

    static List<String> added(SecuredContainer container) {
        return container.context().capabilities().map(Capabilities::add).orElse(List.of());
    }

    private static List<Violation> hostPath(Secured pod) {
        List<Violation> violations = new ArrayList<>();
        List<Volume> volumes = pod.spec().volumes();
        for (int i = 0; i < volumes.size(); i++) {
            if (volumes.get(i).hostPath().isPresent()) {
                FieldPath path = pod.path().field("volumes").index(i).field("hostPath");
                violations.add(new Violation(path, "volume \"" + volumes.get(i).name() + "\": hostPath"));
            }
        }
        return violations;
    }

    private static List<Violation> hostPorts(Secured pod) {
        List<Violation> violations = new ArrayList<>();
        for (SecuredContainer container : pod.containers()) {
            for (int i = 0; i < container.ports().size(); i++) {
                int number = container.ports().get(i).hostPort().orElse(0);
                if (number != 0) {
                    FieldPath path = container.path().field("ports").index(i).field("hostPort");
                    violations.add(new Violation(path, "container \"" + container.name() + "\": hostPort " + number));
                }
            }
        }
        return violations;
    }

    /** Pods with users of their own may see more of it. */
    private static List<Violation> procMount(Secured pod, int minor) {
        return RestrictedControls.isRelaxed(pod, minor) ? List.of() : maskedProc(pod);
    }

    static List<Violation> maskedProc(Secured pod) {
        return Fields.containers(
                pod,
                it -> it.context()
                        .procMount()
                        .filter(type -> !type.value().equals("Default"))
                        .isPresent(),
                "procMount",
                it -> "procMount "
                        + it.context().procMount().map(Object::toString).orElse(""));
    }
}
