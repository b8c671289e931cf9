package io.fairlead.app;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import io.fairlead.value.PortName;
import io.fairlead.value.SourceLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tier consists of, to be read: the steps that make it are those of {@link Tier}.
 *
 * <pre>{@code
 * shop.tiers().forEach(tier -> System.out.println(tier.name() + " " + tier.connections()));
 * }</pre>
 */
public abstract sealed class TierParts permits Tier {
    TierParts() {}

    abstract TierFacts facts();

    /**
     * The name, which is the identity of the tier in its application: a changed copy is still the same tier.
     *
     * @return a DNS label
     */
    public DnsLabel name() {
        return main().name();
    }

    /**
     * The main container, which carries the name of the tier.
     *
     * @return the container
     */
    public Container main() {
        return facts().main();
    }

    /**
     * The containers that run beside the main one from before its start to after its end, in order.
     *
     * @return possibly empty
     */
    public List<Container> sidecars() {
        return facts().sidecars();
    }

    /**
     * The containers that run to their end before the main one starts, in order.
     *
     * @return possibly empty
     */
    public List<Container> initContainers() {
        return facts().initContainers();
    }

    /**
     * What the tier reaches out to, in order.
     *
     * @return possibly empty
     */
    public List<Connection> connections() {
        return facts().connections();
    }

    /**
     * Who outside the application may reach the tier, beside the clients of its exposures and routes.
     *
     * @return possibly empty
     */
    public List<Inbound> inbound() {
        return facts().inbound();
    }

    /**
     * How the tier is offered to others.
     *
     * @return empty when nobody said so; a tier that is connected to or routed to still gets a ClusterIP Service
     */
    public List<Exposure> exposures() {
        return facts().exposures();
    }

    /**
     * Labels beside those that the planner sets, in order.
     *
     * @return key to value
     */
    public Map<LabelKey, LabelValue> labels() {
        return facts().labels();
    }

    /**
     * Annotations of the pods, in order.
     *
     * @return key to value
     */
    public Map<String, String> annotations() {
        return facts().annotations();
    }

    /**
     * Annotations of the ServiceAccount, in order.
     *
     * @return key to value
     */
    public Map<String, String> serviceAccountAnnotations() {
        return facts().serviceAccountAnnotations();
    }

    /**
     * The identity of the processes.
     *
     * @return default {@link RunAs#DEFAULT}
     */
    public RunAs runAs() {
        return facts().runAs();
    }

    /**
     * The time between the request to stop and the kill.
     *
     * @return default {@link Tier#DEFAULT_TERMINATION_GRACE}
     */
    public Duration terminationGrace() {
        return facts().terminationGrace();
    }

    /**
     * Changes to the objects that this tier is planned into, in the order in which they are applied.
     *
     * @return possibly empty
     */
    public List<Customization<?>> customizations() {
        return facts().customizations();
    }

    /**
     * The line of Java that declared this tier; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    public Optional<SourceLine> declaredAt() {
        return facts().declaredAt();
    }

    /**
     * The ports of the main container and the sidecars, in order.
     *
     * @return names and number/protocol pairs are unique
     */
    public List<Port> ports() {
        return PodContainers.running(facts()).flatMap(c -> c.ports().stream()).toList();
    }

    /**
     * A port by its name.
     *
     * @param name of the port
     * @return the port, or empty when the tier has none of that name
     */
    public Optional<Port> port(PortName name) {
        return ports().stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /**
     * All containers: init containers, main, sidecars.
     *
     * @return at least the main container
     */
    public List<Container> containers() {
        return Stream.concat(initContainers().stream(), PodContainers.running(facts()))
                .toList();
    }

    /**
     * The DNS name of the Service under which other tiers reach this one.
     *
     * @return the name, still without namespace
     */
    public LocalServiceName service() {
        return new LocalServiceName(Optional.empty(), name());
    }

    /**
     * The address of this tier, as values for another tier's environment.
     *
     * @return values that the planner resolves
     */
    public TierAddress address() {
        return new TierAddress(name());
    }
}
