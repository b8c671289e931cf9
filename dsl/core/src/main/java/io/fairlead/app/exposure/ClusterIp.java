package io.fairlead.app.exposure;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service with an address inside the cluster only (type ClusterIP).
 *
 * <pre>{@code
 * backend.exposedBy(ClusterIp.onPort(80).to("http"));
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ClusterIp extends ExposureSteps<ClusterIp> implements Exposure {
    ClusterIp() {}

    /**
     * Every port of the tier under its own number.
     *
     * @return the exposure
     */
    public static ClusterIp allPorts() {
        return ImmutableClusterIp.builder().declaredAt(CallSite.here()).build();
    }

    /**
     * One Service port, leading to the tier's first port unless {@link #to} follows.
     *
     * @param number 1 to 65535
     * @return the exposure
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static ClusterIp onPort(int number) {
        return ImmutableClusterIp.builder()
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
     * @return such as {@code ClusterIP on 80 → http}
     */
    @Override
    public String toString() {
        return described();
    }

    @Override
    public String type() {
        return "ClusterIP";
    }

    @Override
    ClusterIp withAllPorts(List<ExposedPort> ports) {
        return ImmutableClusterIp.copyOf(this).withPorts(ports);
    }

    @Override
    ClusterIp withName(DnsLabel name) {
        return ImmutableClusterIp.copyOf(this).withServiceName(name);
    }

    @Override
    ClusterIp withAllAnnotations(Map<String, String> annotations) {
        return ImmutableClusterIp.copyOf(this).withAnnotations(annotations);
    }
}
