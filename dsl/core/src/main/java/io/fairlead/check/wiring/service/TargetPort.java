package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where one port of a Service leads in the pods that it selects.
 *
 * @param service the Service
 * @param index which of its ports
 * @param port the port
 * @param workloads whose pods it selects, never none
 */
record TargetPort(Typed<Service> service, int index, ServicePort port, List<Workload> workloads) {
    static Stream<TargetPort> all(Cluster cluster) {
        return cluster.of(Service.class).flatMap(service -> of(service, cluster.selectedBy(service)));
    }

    static Stream<TargetPort> of(Typed<Service> service, List<Workload> selected) {
        List<Workload> serving = selected.stream()
                .filter(workload -> !SelectsJobs.isBatch(workload))
                .toList();
        List<ServicePort> ports = ServicePorts.of(service);
        return serving.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, ports.size()).mapToObj(i -> new TargetPort(service, i, ports.get(i), serving));
    }

    /** The port in the Service. */
    FieldPath portPath() {
        return FieldPath.of("spec", "ports").index(index);
    }

    FieldPath path() {
        return port.targetPort().isPresent()
                ? portPath().field("targetPort")
                : portPath().field("port");
    }

    /** The name of the container port; empty where it is meant by its number. */
    Optional<String> name() {
        return port.targetPort().flatMap(IntOrString::asString);
    }

    /** The number of the container port; the Service's own number where nothing else is said. */
    int number() {
        return port.targetPort().flatMap(IntOrString::asInt).orElse(port.port());
    }

    String protocol() {
        return PodPorts.protocol(port.protocol());
    }

    /** The container ports of a workload that are meant, whatever their protocol. */
    List<ContainerPort> meant(Workload workload) {
        return PodPorts.of(workload).stream()
                .filter(declared -> name().map(
                                name -> declared.name().filter(name::equals).isPresent())
                        .orElse(declared.containerPort() == number()))
                .toList();
    }

    /** Those that speak the protocol too. */
    List<ContainerPort> matches(Workload workload) {
        return meant(workload).stream()
                .filter(declared -> PodPorts.protocol(declared.protocol()).equals(protocol()))
                .toList();
    }

    boolean isMetBy(Workload workload) {
        return !matches(workload).isEmpty();
    }

    /** What the workloads declare, for messages. */
    String declared() {
        String ports = workloads.stream()
                .flatMap(workload -> PodPorts.of(workload).stream())
                .map(PodPorts::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return ports.isEmpty() ? "no port" : ports;
    }

    /** The name that was probably meant: the nearest one, or the only one. */
    Optional<String> nearest() {
        List<String> names = workloads.stream()
                .flatMap(workload -> PodPorts.of(workload).stream())
                .flatMap(declared -> declared.name().stream())
                .distinct()
                .toList();
        return Nearest.of(name().orElse(""), names)
                .or(() -> names.stream().findFirst().filter(only -> names.size() == 1));
    }

    /** The workloads, for messages. */
    String pods() {
        return workloads.stream()
                .map(workload -> workload.kind() + " \"" + workload.name() + "\"")
                .collect(Collectors.joining(", "));
    }
}
