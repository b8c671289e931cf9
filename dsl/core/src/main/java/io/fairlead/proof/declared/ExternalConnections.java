package io.fairlead.proof.declared;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.app.external.ExternalService;

/** Connections out of the application: to hosts, addresses, and Services of other applications. */
final class ExternalConnections {
    private ExternalConnections() {}

    static void write(Ledger ledger) {
        for (Tier client : ledger.app().tiers()) {
            for (Connection connection : client.connections()) {
                if (connection.destination() instanceof Destination.ToExternal external) {
                    write(ledger, client, external.peer(), connection);
                }
            }
        }
    }

    private static void write(Ledger ledger, Tier client, External peer, Connection connection) {
        Declaration declaration = new Declaration(
                "tier \"" + client.name() + "\" connects to " + peer.describe(), connection.declaredAt());
        ledger.leaves(
                client,
                new Grant(
                        Outside.whom(peer, ledger.target()),
                        Outside.ports(peer, ledger.target().cni()),
                        declaration));
        assume(ledger, client, peer);
    }

    private static void assume(Ledger ledger, Tier client, External peer) {
        if (peer instanceof ExternalHost) {
            ledger.assumes(peer.describe() + " has a public address: a policy cannot name a host, so tier \""
                    + client.name() + "\" reaches every public address on the same ports");
        } else if (peer instanceof ExternalService) {
            ledger.assumes(peer.describe() + " lets tier \"" + client.name() + "\" in");
        }
    }
}
