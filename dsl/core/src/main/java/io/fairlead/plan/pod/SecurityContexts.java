package io.fairlead.plan.pod;

import io.fairlead.app.RunAs;
import io.fairlead.kubernetes.core.v1.Capabilities;
import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.SeccompProfile;
import io.fairlead.kubernetes.core.v1.SeccompProfileType;
import io.fairlead.kubernetes.core.v1.SecurityContext;

/**
 * What a pod may do: exactly what Pod Security level {@code restricted} asks for, and a read-only root file system.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/">Pod Security Standards</a>
 */
final class SecurityContexts {
    private SecurityContexts() {}

    /** The numeric user is set because {@code runAsNonRoot} alone fails at run time for an image with a named user. */
    static PodSecurityContext ofPod(RunAs identity) {
        return PodSecurityContext.builder()
                .runAsNonRoot(true)
                .runAsUser(identity.user())
                .runAsGroup(identity.group())
                .fsGroup(identity.fileGroup())
                .seccompProfile(SeccompProfile.builder()
                        .type(SeccompProfileType.RUNTIME_DEFAULT)
                        .build())
                .build();
    }

    static SecurityContext ofContainer(boolean readOnlyRootFilesystem) {
        return SecurityContext.builder()
                .allowPrivilegeEscalation(false)
                .readOnlyRootFilesystem(readOnlyRootFilesystem)
                .capabilities(Capabilities.builder().addDrop("ALL").build())
                .build();
    }
}
