package io.fairlead.app;

import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.app.external.ExternalService;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.PortName;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Somebody outside the application who may reach a tier.
 *
 * <pre>{@code
 * ExternalService prometheus = External.service("prometheus", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"));
 * backend.acceptsFrom(Inbound.from(prometheus).on("metrics").because("scraping"));
 * }</pre>
 *
 * <p>Clients of a load balancer, node port or route need no such permission: the exposure opens what it needs.
 */
@Value.Immutable
public abstract class Inbound {
    Inbound() {}

    /**
     * Pods of another application, on all ports of the tier.
     *
     * @param peer its ports are of no account here
     * @return the permission
     */
    public static Inbound from(ExternalService peer) {
        return of(peer);
    }

    /**
     * Addresses outside the cluster, on all ports of the tier.
     *
     * @param peer its ports are of no account here
     * @return the permission
     */
    public static Inbound from(ExternalNetwork peer) {
        return of(peer);
    }

    private static Inbound of(External peer) {
        return ImmutableInbound.builder().peer(peer).declaredAt(CallSite.here()).build();
    }

    /**
     * Who may come in.
     *
     * @return a service or a network, never a host
     */
    public abstract External peer();

    /**
     * The ports of the tier that are opened.
     *
     * @return empty for all of them
     */
    public abstract List<PortName> ports();

    /**
     * Why.
     *
     * @return the words given to {@link #because}, or empty
     */
    public abstract Optional<String> reason();

    /**
     * The line of Java that declared this permission; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This permission on certain ports only.
     *
     * @param names ports of the tier
     * @return a new permission
     * @throws io.fairlead.value.InvalidValueException if a name is not a port name
     */
    public Inbound on(String... names) {
        return ImmutableInbound.copyOf(this)
                .withPorts(Stream.of(names).map(PortName::parse).toList());
    }

    /**
     * This permission with a reason.
     *
     * @param words a phrase
     * @return a new permission
     */
    public Inbound because(String words) {
        return ImmutableInbound.copyOf(this).withReason(words);
    }

    /**
     * The permission as a person would say it.
     *
     * @return such as {@code ← monitoring/prometheus on metrics}
     */
    @Override
    public String toString() {
        return "← " + peer().describe() + (ports().isEmpty() ? "" : " on " + PortNames.join(ports()));
    }
}
