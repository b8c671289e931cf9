package io.fairlead.app.exposure;

import io.fairlead.app.internal.Entries;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.Cidr;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.LabelKey;
import io.fairlead.value.PortNumber;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service behind a load balancer that the cluster provides (type LoadBalancer).
 *
 * <pre>{@code
 * frontend.exposedBy(LoadBalancer.onPort(80).onlyFrom("198.51.100.0/24").keepingSourceAddress());
 * }</pre>
 *
 * <p>Source ranges are enforced by the load balancer where it can; the network policy repeats them where the source address
 * survives.
 */
@Value.Immutable
public abstract non-sealed class LoadBalancer extends ExposureSteps<LoadBalancer> implements Exposure {
    LoadBalancer() {}

    /**
     * Every port of the tier under its own number.
     *
     * @return the exposure
     */
    public static LoadBalancer allPorts() {
        return ImmutableLoadBalancer.builder().declaredAt(CallSite.here()).build();
    }

    /**
     * One Service port, leading to the tier's first port unless {@link #to} follows.
     *
     * @param number 1 to 65535
     * @return the exposure
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static LoadBalancer onPort(int number) {
        return ImmutableLoadBalancer.builder()
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
     * @return such as {@code LoadBalancer on 80 → http}
     */
    @Override
    public String toString() {
        return described();
    }

    @Override
    public String type() {
        return "LoadBalancer";
    }

    /**
     * The client addresses that are let in ({@code Service.spec.loadBalancerSourceRanges}).
     *
     * @return empty for everybody
     */
    public abstract List<Cidr> sourceRanges();

    /**
     * Whether the load balancer has an address of the private network only; the annotation for it comes from the target.
     *
     * @return default false
     */
    @Value.Default
    public boolean internal() {
        return false;
    }

    /**
     * The implementation that is asked for ({@code Service.spec.loadBalancerClass}).
     *
     * @return empty for the default of the cluster
     */
    public abstract Optional<String> loadBalancerClass();

    /**
     * This exposure, with one more range of clients let in.
     *
     * @param range without host bits
     * @return a new exposure
     * @throws io.fairlead.value.InvalidValueException if it is not a range, or has host bits
     */
    public LoadBalancer onlyFrom(String range) {
        return ImmutableLoadBalancer.copyOf(this)
                .withSourceRanges(Entries.plusUnique(sourceRanges(), Cidr.parse(range), c -> c, "source range"));
    }

    /**
     * This exposure inside the private network only.
     *
     * @return a new exposure
     */
    public LoadBalancer internalOnly() {
        return ImmutableLoadBalancer.copyOf(this).withInternal(true);
    }

    /**
     * This exposure by a certain implementation.
     *
     * @param name such as {@code service.k8s.aws/nlb}
     * @return a new exposure
     * @throws io.fairlead.value.InvalidValueException if it is not a prefixed or plain label key
     */
    public LoadBalancer ofClass(String name) {
        return ImmutableLoadBalancer.copyOf(this)
                .withLoadBalancerClass(LabelKey.parse(name).toString());
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
    public LoadBalancer keepingSourceAddress() {
        return ImmutableLoadBalancer.copyOf(this).withExternalTrafficPolicy(TrafficPolicy.LOCAL);
    }

    /**
     * This exposure with its last port at a fixed port of every node.
     *
     * @param number 30000 to 32767 unless the cluster was configured otherwise
     * @return a new exposure
     * @throws IllegalArgumentException if no port was given before
     */
    public LoadBalancer nodePort(int number) {
        ExposedPort last = last();
        return replaceLast(new ExposedPort(last.number(), last.target(), Optional.of(PortNumber.of(number))));
    }

    @Override
    LoadBalancer withAllPorts(List<ExposedPort> ports) {
        return ImmutableLoadBalancer.copyOf(this).withPorts(ports);
    }

    @Override
    LoadBalancer withName(DnsLabel name) {
        return ImmutableLoadBalancer.copyOf(this).withServiceName(name);
    }

    @Override
    LoadBalancer withAllAnnotations(Map<String, String> annotations) {
        return ImmutableLoadBalancer.copyOf(this).withAnnotations(annotations);
    }
}
