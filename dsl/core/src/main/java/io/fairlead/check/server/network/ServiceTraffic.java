package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ClientIPConfig;
import io.fairlead.kubernetes.core.v1.ServiceExternalTrafficPolicy;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.core.v1.SessionAffinityConfig;
import java.util.List;

/** The rules of session affinity and of the traffic policies of a Service. */
final class ServiceTraffic {
    static final DiagnosticCode TIMEOUT = new DiagnosticCode("service", "session-timeout-out-of-range");
    static final DiagnosticCode EXTERNAL_POLICY = new DiagnosticCode("service", "external-policy-without-use");
    static final DiagnosticCode HEALTH_PORT = new DiagnosticCode("service", "health-check-port-without-use");
    static final DiagnosticCode HEALTH_RANGE = new DiagnosticCode("service", "health-check-port-out-of-range");
    static final DiagnosticCode DISTRIBUTION = new DiagnosticCode("service", "unknown-traffic-distribution");
    private static final int DAY = 86400;

    private ServiceTraffic() {}

    static List<DiagnosticCode> codes() {
        return List.of(TIMEOUT, EXTERNAL_POLICY, HEALTH_PORT, HEALTH_RANGE, DISTRIBUTION);
    }

    static void check(ServiceSpec spec, ServiceType type, Field at) {
        spec.sessionAffinityConfig()
                .flatMap(SessionAffinityConfig::clientIP)
                .flatMap(ClientIPConfig::timeoutSeconds)
                .ifPresent(seconds -> at.field("sessionAffinityConfig", "clientIP", "timeoutSeconds")
                        .between(TIMEOUT, seconds, 1, DAY));
        if (spec.externalTrafficPolicy().isPresent() && !isExternal(spec, type)) {
            at.field("externalTrafficPolicy")
                    .invalid(
                            EXTERNAL_POLICY,
                            spec.externalTrafficPolicy().get().value(),
                            "may only be set for externally-accessible services");
        }
        healthCheck(spec, type, at.field("healthCheckNodePort"));
        at.field("trafficDistribution")
                .ifPresent(spec.trafficDistribution(), (given, here) -> here.oneOf(DISTRIBUTION, given, known(here)));
    }

    private static boolean isExternal(ServiceSpec spec, ServiceType type) {
        return switch (type) {
            case NODE_PORT, LOAD_BALANCER -> true;
            case CLUSTER_IP -> !spec.externalIPs().isEmpty();
            case EXTERNAL_NAME -> false;
        };
    }

    private static void healthCheck(ServiceSpec spec, ServiceType type, Field at) {
        int port = spec.healthCheckNodePort().orElse(0);
        boolean used = type == ServiceType.LOAD_BALANCER
                && spec.externalTrafficPolicy()
                        .filter(ServiceExternalTrafficPolicy.LOCAL::equals)
                        .isPresent();
        if (port == 0) {
            return;
        }
        if (used) {
            Ports.number(HEALTH_RANGE, port, at);
        } else {
            at.invalid(
                    HEALTH_PORT,
                    port,
                    "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'");
        }
    }

    private static List<String> known(Field at) {
        return at.since(Since.SAME_ZONE_TRAFFIC)
                ? List.of("PreferClose", "PreferSameZone", "PreferSameNode")
                : List.of("PreferClose");
    }
}
