package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.SELinuxOptions;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import java.util.List;
import java.util.Set;

/** SELinux options: no user, no role, and a type that is made for containers. */
final class SelinuxControl {
    private static final Set<String> TYPES = Set.of("container_t", "container_init_t", "container_kvm_t", "");
    private static final String ENGINE = "container_engine_t";
    private static final int ENGINE_SINCE = 31;

    private SelinuxControl() {}

    static List<Violation> violations(Secured pod, int minor) {
        return Fields.everywhere(
                pod,
                "seLinuxOptions",
                PodSecurityContext::seLinuxOptions,
                SecurityContext::seLinuxOptions,
                options -> isAllowed(options, minor));
    }

    private static boolean isAllowed(SELinuxOptions options, int minor) {
        return options.user().orElse("").isEmpty()
                && options.role().orElse("").isEmpty()
                && options.type().filter(type -> !isContainerType(type, minor)).isEmpty();
    }

    private static boolean isContainerType(String type, int minor) {
        return TYPES.contains(type) || (minor >= ENGINE_SINCE && type.equals(ENGINE));
    }
}
