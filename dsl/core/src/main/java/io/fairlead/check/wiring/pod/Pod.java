package io.fairlead.check.wiring.pod;

import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pods of a workload, or pods of which only their labels are known because something selects them. */
public final class Pod {
    private final String namespace;
    private final Map<String, String> labels;
    private final String text;
    private final Optional<Workload> workload;
    private final List<ContainerPort> ports;

    private Pod(String namespace, Map<String, String> labels, String text, Optional<Workload> workload) {
        this.namespace = namespace;
        this.labels = Map.copyOf(labels);
        this.text = text;
        this.workload = workload;
        this.ports = workload.stream()
                .flatMap(pods -> PodContainer.of(pods).stream())
                .filter(PodContainer::isRunning)
                .flatMap(container -> container.spec().ports().stream())
                .toList();
    }

    /** The pods of a workload. */
    static Pod of(Workload workload) {
        String text = workload.kind() + " \"" + workload.name() + "\"";
        return new Pod(workload.namespace(), workload.labels(), text, Optional.of(workload));
    }

    /**
     * Pods that were not given.
     *
     * @param namespace where they run
     * @param labels the labels that they carry for certain, taken for all that they have
     * @return them; they have no known ports
     */
    public static Pod assumed(String namespace, Map<String, String> labels) {
        return new Pod(namespace, labels, "pods with " + LabelText.of(labels), Optional.empty());
    }

    /** Where they run. */
    public String namespace() {
        return namespace;
    }

    /** What they carry. */
    public Map<String, String> labels() {
        return labels;
    }

    /** What makes them; empty when they were not given. */
    public Optional<Workload> workload() {
        return workload;
    }

    /** Whether they were given. */
    public boolean isKnown() {
        return workload.isPresent();
    }

    /** The ports that their containers declare, those of sidecars included. */
    public List<ContainerPort> ports() {
        return ports;
    }

    /** The numbers of a named port; none when there is no such port, or nothing is known of the pods. */
    public List<Integer> ports(String name, Protocol protocol) {
        return ports.stream()
                .filter(port -> port.name().filter(name::equals).isPresent())
                .filter(port -> port.protocol().orElse(Protocol.TCP) == protocol)
                .map(ContainerPort::containerPort)
                .toList();
    }

    /** Whether a container declares the port. */
    public boolean declares(int number, Protocol protocol) {
        return ports.stream()
                .anyMatch(port ->
                        port.containerPort() == number && port.protocol().orElse(Protocol.TCP) == protocol);
    }

    /** Whether they use the network of their node, where selectors of policies do not find them. */
    public boolean isOnHostNetwork() {
        return workload.flatMap(pods -> pods.spec().hostNetwork()).orElse(false);
    }

    /** How a message names them: {@code Deployment "web"}, or {@code pods with app: web}. */
    @Override
    public String toString() {
        return text;
    }
}
