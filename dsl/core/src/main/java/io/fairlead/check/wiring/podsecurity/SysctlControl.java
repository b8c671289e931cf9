package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Sysctl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sysctls that touch nobody but the pod; more of them came over time. */
final class SysctlControl {
    private static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("kernel.shm_rmid_forced", 0),
            Map.entry("net.ipv4.ip_local_port_range", 0),
            Map.entry("net.ipv4.ip_unprivileged_port_start", 0),
            Map.entry("net.ipv4.tcp_syncookies", 0),
            Map.entry("net.ipv4.ping_group_range", 0),
            Map.entry("net.ipv4.ip_local_reserved_ports", 27),
            Map.entry("net.ipv4.tcp_keepalive_time", 29),
            Map.entry("net.ipv4.tcp_fin_timeout", 29),
            Map.entry("net.ipv4.tcp_keepalive_intvl", 29),
            Map.entry("net.ipv4.tcp_keepalive_probes", 29),
            Map.entry("net.ipv4.tcp_rmem", 32),
            Map.entry("net.ipv4.tcp_wmem", 32),
            Map.entry("net.ipv4.tcp_notsent_lowat", 37),
            Map.entry("net.ipv4.tcp_slow_start_after_idle", 37));

    private SysctlControl() {}

    static List<Violation> violations(Secured pod, int minor) {
        List<Violation> violations = new ArrayList<>();
        List<Sysctl> sysctls = pod.context().sysctls();
        for (int i = 0; i < sysctls.size(); i++) {
            String name = sysctls.get(i).name();
            if (SINCE.getOrDefault(name, Integer.MAX_VALUE) > minor) {
                violations.add(new Violation(pod.contextPath().field("sysctls").index(i), "pod: sysctl " + name));
            }
        }
        return violations;
    }
}
