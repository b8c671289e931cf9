package io.fairlead.proof.declared;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.Dns;
import io.fairlead.value.Protocol;

/** Name servers, for every tier that connects to something by name. */
final class NameServers {
    private static final int CACHE_PORT = 53;

    private NameServers() {}

    static void write(Ledger ledger) {
        ledger.app().tiers().stream()
                .filter(tier -> tier.connections().stream().anyMatch(NameServers::isByName))
                .forEach(tier -> write(ledger, tier));
    }

    private static boolean isByName(Connection connection) {
        return !(connection.destination() instanceof Destination.ToExternal external
                && external.peer() instanceof ExternalNetwork);
    }

    /** A cache on the node answers on the usual port, whatever the servers behind it listen on. */
    private static void write(Ledger ledger, Tier tier) {
        Dns dns = ledger.target().dns();
        Declaration declaration = new Declaration(
                "tier \"" + tier.name() + "\" connects by name, so it asks name servers", tier.declaredAt());
        dns.pods()
                .ifPresent(pods -> ledger.leaves(
                        tier, new Grant(Outside.whom(pods), ports(dns.port().value()), declaration)));
        int port = dns.pods().isPresent() ? CACHE_PORT : dns.port().value();
        if (!dns.addresses().isEmpty()) {
            ledger.leaves(
                    tier, new Grant(new Whom.Addresses(AddressSet.of(dns.addresses())), ports(port), declaration));
        }
    }

    private static Allowance ports(int number) {
        return Allowance.sure(PortSet.of(Protocol.UDP, number).plus(PortSet.of(Protocol.TCP, number)));
    }
}
