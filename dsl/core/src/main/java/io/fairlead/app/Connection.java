package io.fairlead.app;

import io.fairlead.app.external.External;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.PortName;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that a tier needs to reach, with the reason why.
 *
 * <pre>{@code
 * frontend.connectsTo(Connection.to(backend).on("http").because("the shop page asks for prices"));
 * }</pre>
 *
 * <p>For each connection the planner opens egress at the client and ingress at the server, on the pod's port. That the
 * destination and its ports exist is checked when the application is planned.
 */
@Value.Immutable
public abstract class Connection {
    Connection() {}

    /**
     * A connection to all ports of a tier.
     *
     * @param tier is remembered by name only
     * @return the connection
     */
    public static Connection to(Tier tier) {
        return to(new Destination.ToTier(tier.name()));
    }

    /**
     * A connection among the replicas of a tier, on all its ports.
     *
     * @return the connection
     */
    public static Connection toItself() {
        return to(new Destination.ToItself());
    }

    /**
     * A connection out of the application, on the ports that the peer names.
     *
     * @param peer with at least one port
     * @return the connection
     * @throws IllegalArgumentException if the peer has no port
     */
    public static Connection to(External peer) {
        if (peer.ports().isEmpty()) {
            throw new IllegalArgumentException(
                    "the external peer " + peer.describe() + " has no port: name one, such as .port(443)");
        }
        return to(new Destination.ToExternal(peer));
    }

    private static Connection to(Destination destination) {
        return ImmutableConnection.builder()
                .destination(destination)
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * Where it leads.
     *
     * @return a tier, the tier itself, or an external peer
     */
    public abstract Destination destination();

    /**
     * The ports of the destination tier.
     *
     * @return empty for all of them, and always for an external peer, which has its own
     */
    public abstract List<PortName> ports();

    /**
     * Why the connection exists.
     *
     * @return the words given to {@link #because}, or empty
     */
    public abstract Optional<String> reason();

    /**
     * The line of Java that declared this connection; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This connection on certain ports only.
     *
     * @param names ports of the destination tier
     * @return a new connection
     * @throws IllegalArgumentException if the destination is external, or a name is not a port name
     */
    public Connection on(String... names) {
        if (destination() instanceof Destination.ToExternal external) {
            throw new IllegalArgumentException(
                    "ports of " + external + " are named at the external peer itself, with .port(number)");
        }
        return ImmutableConnection.copyOf(this)
                .withPorts(Stream.of(names).map(PortName::parse).toList());
    }

    /**
     * This connection with a reason, which documents and diagnostics repeat.
     *
     * @param words a phrase
     * @return a new connection
     */
    public Connection because(String words) {
        return ImmutableConnection.copyOf(this).withReason(words);
    }

    /**
     * The connection as a person would say it.
     *
     * @return such as {@code → backend on http}
     */
    @Override
    public String toString() {
        return "→ " + destination() + (ports().isEmpty() ? "" : " on " + PortNames.join(ports()));
    }
}
