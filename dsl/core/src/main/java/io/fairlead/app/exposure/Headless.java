package io.fairlead.app.exposure;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service without an address of its own: its DNS name resolves to the ready pods ({@code clusterIP: None}).
 *
 * <p>There is no address that could translate ports, so clients reach the pods on the pods' own ports whatever a mapping says.
 *
 * <pre>{@code
 * cache.exposedBy(Headless.allPorts());
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Headless extends ExposureSteps<Headless> implements Exposure {
    Headless() {}

    /**
     * Every port of the tier under its own number.
     *
     * @return the exposure
     */
    public static Headless allPorts() {
        return ImmutableHeadless.builder().declaredAt(CallSite.here()).build();
    }

    /**
     * One Service port, leading to the tier's first port unless {@link #to} follows.
     *
     * @param number 1 to 65535
     * @return the exposure
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static Headless onPort(int number) {
        return ImmutableHeadless.builder()
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
     * @return such as {@code headless ClusterIP on 80 → http}
     */
    @Override
    public String toString() {
        return "headless " + described();
    }

    @Override
    public String type() {
        return "ClusterIP";
    }

    @Override
    Headless withAllPorts(List<ExposedPort> ports) {
        return ImmutableHeadless.copyOf(this).withPorts(ports);
    }

    @Override
    Headless withName(DnsLabel name) {
        return ImmutableHeadless.copyOf(this).withServiceName(name);
    }

    @Override
    Headless withAllAnnotations(Map<String, String> annotations) {
        return ImmutableHeadless.copyOf(this).withAnnotations(annotations);
    }
}
