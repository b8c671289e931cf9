package io.fairlead.plan.intent;

import io.fairlead.app.Connection;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import java.util.List;

/**
 * A connection between two tiers of the application, with its ports resolved.
 *
 * @param client who opens it
 * @param server who accepts it; the client itself for replicas among themselves
 * @param ports the server's pod ports, at least one
 * @param connection what declared it
 */
public record Call(Tier client, Tier server, List<Port> ports, Connection connection) {
    /** Keeps a copy of the ports. */
    public Call {
        ports = List.copyOf(ports);
    }
}
