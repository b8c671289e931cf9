package io.fairlead.connect.peer;

import io.fairlead.connect.port.PortSet;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.value.Protocol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ports of a pod that have a name.
 *
 * @param ports by protocol and name
 * @param complete whether these are all of them
 */
public record NamedPorts(Map<Key, PortSet> ports, boolean complete) {
    /** Nobody with a pod's ports, such as an address. */
    public static final NamedPorts NONE = new NamedPorts(Map.of(), true);

    /** A pod of which nothing is known. */
    public static final NamedPorts UNKNOWN = new NamedPorts(Map.of(), false);

    /**
     * A name counts for one protocol.
     *
     * @param protocol of the port
     * @param name of the port
     */
    public record Key(Protocol protocol, String name) {}

    /** Copies the map. */
    public NamedPorts {
        ports = Map.copyOf(ports);
    }

    /** The named ports of containers and native sidecars; those of other init containers do not count. */
    public static NamedPorts of(PodSpec pod) {
        Map<Key, PortSet> out = new HashMap<>();
        Stream.concat(pod.containers().stream(), pod.initContainers().stream().filter(NamedPorts::isSidecar))
                .flatMap(container -> container.ports().stream())
                .filter(port -> port.name().isPresent() && isPort(port.containerPort()))
                .forEach(port -> out.putIfAbsent(key(port), PortSet.of(protocol(port), port.containerPort())));
        return out.isEmpty() ? NONE : new NamedPorts(out, true);
    }

    /** The number behind a name; empty when the pod has no such port, or it is not known. */
    public Optional<PortSet> find(Protocol protocol, String name) {
        return Optional.ofNullable(ports.get(new Key(protocol, name)));
    }

    private static boolean isSidecar(Container container) {
        return container.restartPolicy().filter("Always"::equals).isPresent();
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= PortSet.HIGHEST;
    }

    private static Key key(ContainerPort port) {
        return new Key(protocol(port), port.name().orElse(""));
    }

    private static Protocol protocol(ContainerPort port) {
        return port.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
    }
}
