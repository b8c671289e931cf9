package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** Who is given the address of a tier also has a connection to it; otherwise the policies deny what the variable promises. */
final class AddressNotConnected implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("address/not-connected");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            AddressUse.of(tier).stream()
                    .filter(use -> !isConnected(tier, use.tier()))
                    .forEach(use -> out.add(Diagnostic.error(
                                    CODE,
                                    "variable " + use.variable() + " gives tier \"" + tier.name()
                                            + "\" the address of tier \"" + use.tier()
                                            + "\", to which it has no connection")
                            .about(Findings.tier(intent, tier))
                            .declaredAt(use.container().declaredAt())
                            .fix("declare it: .connectsTo(" + use.tier() + ")")));
        }
        return out;
    }

    private static boolean isConnected(Tier client, DnsLabel server) {
        return client.connections().stream().map(Connection::destination).anyMatch(to -> leadsTo(to, client, server));
    }

    private static boolean leadsTo(Destination destination, Tier client, DnsLabel server) {
        if (destination instanceof Destination.ToTier to) {
            return to.name().equals(server);
        }
        return destination instanceof Destination.ToItself && client.name().equals(server);
    }
}
