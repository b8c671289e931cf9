package io.fairlead.check.server.network;

import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceAffinity;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.value.IntOrString;
import java.util.List;

/** What the server fills into a Service before it judges it, as far as a verdict depends on it. */
final class ServiceDefaults {
    private ServiceDefaults() {}

    static ServiceSpec of(Service service) {
        ServiceSpec given = service.spec().orElseGet(() -> ServiceSpec.builder().build());
        ServiceSpec.Builder spec = given.toBuilder();
        if (given.type().isEmpty()) {
            spec.type(ServiceType.CLUSTER_IP);
        }
        if (given.sessionAffinity().orElse(ServiceAffinity.NONE) == ServiceAffinity.NONE) {
            spec.sessionAffinity(ServiceAffinity.NONE).clearSessionAffinityConfig();
        }
        given.clusterIP()
                .filter(address -> !address.isEmpty() && given.clusterIPs().isEmpty())
                .ifPresent(address -> spec.clusterIPs(List.of(address)));
        if (given.hasPorts()) {
            spec.ports(given.ports().stream().map(ServiceDefaults::port).toList());
        }
        return spec.build();
    }

    private static ServicePort port(ServicePort port) {
        IntOrString target = port.targetPort()
                .filter(given -> !given.equals(IntOrString.of(0)) && !given.equals(IntOrString.of("")))
                .orElseGet(() -> IntOrString.of(port.port()));
        return port.toBuilder()
                .protocol(port.protocol().orElse(Protocol.TCP))
                .targetPort(target)
                .build();
    }
}
