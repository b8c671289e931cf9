package io.fairlead.proof.declared;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.connect.port.Allowance;
import java.util.Optional;

/** Connections between tiers, and of the replicas of a tier among themselves: both ends declare them. */
final class TierConnections {
    private TierConnections() {}

    static void write(Ledger ledger) {
        for (Tier client : ledger.app().tiers()) {
            for (Connection connection : client.connections()) {
                server(ledger, client, connection.destination())
                        .ifPresent(server -> write(ledger, client, server, connection));
            }
        }
    }

    private static Optional<Tier> server(Ledger ledger, Tier client, Destination destination) {
        if (destination instanceof Destination.ToTier to) {
            return ledger.app().tier(to.name());
        }
        return destination instanceof Destination.ToItself ? Optional.of(client) : Optional.empty();
    }

    private static void write(Ledger ledger, Tier client, Tier server, Connection connection) {
        Allowance ports = Ledger.ports(server, connection.ports());
        String words = client.isSameTierAs(server)
                ? "tier \"" + client.name() + "\" connects to itself"
                : "tier \"" + client.name() + "\" connects to tier \"" + server.name() + "\"";
        Declaration declaration = new Declaration(words, connection.declaredAt());
        ledger.leaves(client, new Grant(new Whom.OfTier(Identity.of(ledger.app(), server)), ports, declaration));
        ledger.enters(server, new Grant(new Whom.OfTier(Identity.of(ledger.app(), client)), ports, declaration));
    }
}
