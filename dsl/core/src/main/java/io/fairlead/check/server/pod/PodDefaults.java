package io.fairlead.check.server.pod;

import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.core.v1.ResourceRequirements;
import io.fairlead.value.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server fills into a pod before it judges it, as far as a verdict depends on it. */
final class PodDefaults {
    private PodDefaults() {}

    static PodSpec of(PodSpec spec, boolean isPod) {
        boolean ports = isPod && spec.hostNetwork().orElse(false);
        PodSpec.Builder out = spec.toBuilder().containers(containers(spec.containers(), isPod, ports));
        if (spec.hasInitContainers()) {
            out.initContainers(containers(spec.initContainers(), isPod, ports));
        }
        return out.build();
    }

    private static List<Container> containers(List<Container> containers, boolean isPod, boolean hostPorts) {
        return containers.stream()
                .map(container -> container(container, isPod, hostPorts))
                .toList();
    }

    private static Container container(Container container, boolean isPod, boolean hostPorts) {
        Container.Builder out = container.toBuilder();
        if (container.hasPorts()) {
            out.ports(container.ports().stream()
                    .map(port -> port(port, hostPorts))
                    .toList());
        }
        container.resources().filter(resources -> isPod).ifPresent(resources -> out.resources(resources(resources)));
        return out.build();
    }

    private static ContainerPort port(ContainerPort port, boolean hostPorts) {
        ContainerPort.Builder out = port.toBuilder().protocol(port.protocol().orElse(Protocol.TCP));
        if (hostPorts && port.hostPort().orElse(0) == 0) {
            out.hostPort(port.containerPort());
        }
        return out.build();
    }

    /** The resources of a pod as a whole. */
    static Optional<ResourceRequirements> resources(PodScope pod) {
        return pod.spec().resources().map(given -> pod.isPod() ? resources(given) : given);
    }

    /** What is limited and not requested is requested as it is limited; in templates this is left to the pods. */
    private static ResourceRequirements resources(ResourceRequirements given) {
        Map<String, Quantity> requests = new LinkedHashMap<>(given.requests());
        given.limits().forEach(requests::putIfAbsent);
        return requests.isEmpty() ? given : given.toBuilder().requests(requests).build();
    }
}
