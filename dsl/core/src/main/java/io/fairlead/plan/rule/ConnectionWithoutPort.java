package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is connected to listens on something: a policy rule without a port would open every port. */
final class ConnectionWithoutPort implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("connection/no-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Connection connection : tier.connections()) {
                Optional<Tier> server = connection.destination() instanceof Destination.ToTier to
                        ? intent.tier(to.name())
                        : connection.destination() instanceof Destination.ToItself
                                ? Optional.of(tier)
                                : Optional.empty();
                server.filter(found -> found.ports().isEmpty())
                        .ifPresent(found -> out.add(Diagnostic.error(
                                        CODE,
                                        "tier \"" + tier.name() + "\" connects to tier \"" + found.name()
                                                + "\", which has no port")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(connection.declaredAt())
                                .fix("declare what tier \"" + found.name() + "\" listens on: .port(name, number)")));
            }
        }
        return out;
    }
}
