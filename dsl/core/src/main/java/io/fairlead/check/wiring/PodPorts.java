package io.fairlead.check.wiring;

import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ports that the containers of a pod declare; those of init containers count when these keep running beside the others. */
public final class PodPorts {
    private PodPorts() {}

    /** The containers that run while the pod serves, in order. */
    public static Stream<Container> containers(Workload workload) {
        return Stream.concat(
                workload.spec().containers().stream(),
                workload.spec().initContainers().stream()
                        .filter(container -> container
                                .restartPolicy()
                                .filter("Always"::equals)
                                .isPresent()));
    }

    /** Their ports, in order. */
    public static List<ContainerPort> of(Workload workload) {
        return containers(workload)
                .flatMap(container -> container.ports().stream())
                .toList();
    }

    /** A protocol after defaulting. */
    public static String protocol(Optional<Protocol> protocol) {
        return protocol.map(Protocol::value).orElse("TCP");
    }

    /** A port as messages give it: {@code http (8080/TCP)}. */
    public static String text(ContainerPort port) {
        String number = port.containerPort() + "/" + protocol(port.protocol());
        return port.name().map(name -> name + " (" + number + ")").orElse(number);
    }
}
