package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Capabilities;
import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.ProcMountType;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import io.fairlead.kubernetes.core.v1.Sysctl;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of security contexts and of the namespaces of the host.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/security-context/">Security context</a>
 */
final class SecurityRules {
    static final DiagnosticCode ID = new DiagnosticCode("securitycontext", "id-out-of-range");
    static final DiagnosticCode ESCALATION = new DiagnosticCode("securitycontext", "escalation-denied-and-given");
    static final DiagnosticCode PROC_MOUNT = new DiagnosticCode("securitycontext", "unmasked-without-user-namespace");
    static final DiagnosticCode SELINUX_CHANGE = new DiagnosticCode("securitycontext", "unknown-selinux-change-policy");
    static final DiagnosticCode SYSCTL = new DiagnosticCode("securitycontext", "invalid-sysctl");
    static final DiagnosticCode SYSCTL_TWICE = new DiagnosticCode("securitycontext", "duplicate-sysctl");
    static final DiagnosticCode HOST_USERS = new DiagnosticCode("pod", "host-namespace-with-own-users");
    static final DiagnosticCode SHARED_PROCESSES = new DiagnosticCode("pod", "shared-processes-on-host");
    private static final long HIGHEST_ID = Integer.MAX_VALUE;

    private SecurityRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(ID, ESCALATION, PROC_MOUNT, SELINUX_CHANGE, SYSCTL, SYSCTL_TWICE, HOST_USERS, SHARED_PROCESSES);
    }

    static void container(SecurityContext context, PodScope pod, Field at) {
        id(context.runAsUser(), at.field("runAsUser"));
        id(context.runAsGroup(), at.field("runAsGroup"));
        context.seccompProfile().ifPresent(profile -> ProfileRules.seccomp(profile, at.field("seccompProfile")));
        context.appArmorProfile().ifPresent(profile -> ProfileRules.appArmor(profile, at.field("appArmorProfile")));
        escalation(context, at);
        boolean unmasked =
                context.procMount().filter(ProcMountType.UNMASKED::equals).isPresent();
        if (unmasked && !pod.hasOwnUsers() && at.since(Since.POD_FIELDS_OF_33)) {
            at.field("procMount").invalid(PROC_MOUNT, "Unmasked", "`hostUsers` must be false to use `Unmasked`");
        }
    }

    private static void escalation(SecurityContext context, Field at) {
        if (context.allowPrivilegeEscalation().orElse(true)) {
            return;
        }
        if (context.privileged().orElse(false)) {
            at.invalid(ESCALATION, "", "cannot set `allowPrivilegeEscalation` to false and `privileged` to true");
        }
        // the server compares the text, so that SYS_ADMIN, which means the same, is accepted
        if (context.capabilities().map(Capabilities::add).orElse(List.of()).contains("CAP_SYS_ADMIN")) {
            at.invalid(ESCALATION, "", "cannot set `allowPrivilegeEscalation` to false and add CAP_SYS_ADMIN");
        }
    }

    private static void id(Optional<Long> id, Field at) {
        id.ifPresent(number -> at.between(ID, number, 0, HIGHEST_ID));
    }

    static void pod(PodSpec spec, Field at) {
        spec.securityContext().ifPresent(context -> context(context, spec, at.field("securityContext")));
        boolean shared = spec.shareProcessNamespace().orElse(false);
        if (shared && spec.hostPID().orElse(false)) {
            // the server keeps this field inside the security context and says so
            Field here = at.since(Since.PLAIN_PROCESS_PATH) ? at : at.field("securityContext");
            here.field("shareProcessNamespace")
                    .invalid(SHARED_PROCESSES, true, "ShareProcessNamespace and HostPID cannot both be enabled");
        }
        if (!spec.hostUsers().orElse(true) && at.since(Since.POD_FIELDS_OF_33)) {
            ownUsers(spec, at);
        }
    }

    /** The server spells two of these fields with capitals. */
    private static void ownUsers(PodSpec spec, Field at) {
        String why = "when `hostUsers` is false";
        if (spec.hostNetwork().orElse(false)) {
            at.field("hostNetwork").forbidden(HOST_USERS, why);
        }
        if (spec.hostPID().orElse(false)) {
            at.field("HostPID").forbidden(HOST_USERS, why);
        }
        if (spec.hostIPC().orElse(false)) {
            at.field("HostIPC").forbidden(HOST_USERS, why);
        }
    }

    private static void context(PodSecurityContext context, PodSpec spec, Field at) {
        id(context.fsGroup(), at.field("fsGroup"));
        id(context.runAsUser(), at.field("runAsUser"));
        id(context.runAsGroup(), at.field("runAsGroup"));
        at.field("supplementalGroups")
                .each(context.supplementalGroups(), (group, here) -> id(Optional.of(group), here));
        context.seccompProfile().ifPresent(profile -> ProfileRules.seccomp(profile, at.field("seccompProfile")));
        context.appArmorProfile().ifPresent(profile -> ProfileRules.appArmor(profile, at.field("appArmorProfile")));
        context.seLinuxChangePolicy()
                .filter(policy -> at.since(Since.POD_FIELDS_OF_33))
                .ifPresent(policy -> at.field("seLinuxChangePolicy")
                        .oneOf(SELINUX_CHANGE, policy, List.of("MountOption", "Recursive")));
        sysctls(context.sysctls(), spec, at.field("sysctls"));
    }

    private static void sysctls(List<Sysctl> sysctls, PodSpec spec, Field at) {
        Set<String> names = new HashSet<>();
        at.each(sysctls, (sysctl, item) -> {
            String name = sysctl.name();
            Field here = item.field("name");
            here.requiredFormat(SYSCTL, SYSCTL, Format.SYSCTL, name);
            if (!names.add(name)) {
                here.duplicate(SYSCTL_TWICE, name);
            } else if (isOfHost(name.replace('/', '.'), spec)) {
                here.invalid(SYSCTL, name, "may not be specified with the namespace of the host");
            }
        });
    }

    private static boolean isOfHost(String name, PodSpec spec) {
        boolean ipc = name.startsWith("kernel.shm")
                || name.startsWith("kernel.msg")
                || name.equals("kernel.sem")
                || name.startsWith("fs.mqueue.");
        return (name.startsWith("net.") && spec.hostNetwork().orElse(false))
                || (ipc && spec.hostIPC().orElse(false));
    }
}
