package io.fairlead.app.exposure;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortNumber;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service on a port of every node (type NodePort).
 *
 * <pre>{@code
 * frontend.exposedBy(NodePort.onPort(80).to("http").nodePort(30080));
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class NodePort extends ExposureSteps<NodePort> implements Exposure {
    NodePort() {}

    /**
     * Every port of the tier under its own number.
     *
     * @return the exposure
     */
    public static NodePort allPorts() {
        return ImmutableNodePort.builder().declaredAt(CallSite.here()).build();
    }

    /**
     * One Service port, leading to the tier's first port unless {@link #to} follows.
     *
     * @param number 1 to 65535
     * @return the exposure
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static NodePort onPort(int number) {
        return ImmutableNodePort.builder()
                .addPorts(ExposedPort.of(number))
                .declaredAt(CallSite.here())
                .build();
    }

    @Override
    public abstract List<ExposedPort> ports();

    @Override
    public abstract Optional<DnsLabel> serviceName();

    @Override
    public abstract Map<String, String> annotations();

    @Override
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * The exposure as a person would say it.
     *
     * @return such as {@code NodePort on 80 → http}
     */
    @Override
    public String toString() {
        return described();
    }

    @Override
    public String type() {
        return "NodePort";
    }

    /**
     * Whether clients outside keep their source address, and only nodes with a pod of the tier answer.
     *
     * @return default {@link TrafficPolicy#CLUSTER}
     */
    @Value.Default
    public TrafficPolicy externalTrafficPolicy() {
        return TrafficPolicy.CLUSTER;
    }

    /**
     * This exposure keeping the source address of clients ({@code Service.spec.externalTrafficPolicy: Local}).
     *
     * @return a new exposure
     */
    public NodePort keepingSourceAddress() {
        return ImmutableNodePort.copyOf(this).withExternalTrafficPolicy(TrafficPolicy.LOCAL);
    }

    /**
     * This exposure with its last port at a fixed port of every node.
     *
     * @param number 30000 to 32767 unless the cluster was configured otherwise
     * @return a new exposure
     * @throws IllegalArgumentException if no port was given before
     */
    public NodePort nodePort(int number) {
        ExposedPort last = last();
        return replaceLast(new ExposedPort(last.number(), last.target(), Optional.of(PortNumber.of(number))));
    }

    @Override
    NodePort withAllPorts(List<ExposedPort> ports) {
        return ImmutableNodePort.copyOf(this).withPorts(ports);
    }

    @Override
    NodePort withName(DnsLabel name) {
        return ImmutableNodePort.copyOf(this).withServiceName(name);
    }

    @Override
    NodePort withAllAnnotations(Map<String, String> annotations) {
        return ImmutableNodePort.copyOf(this).withAnnotations(annotations);
    }
}
