package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connections, permissions and routes name ports that the tier has. */
final class UnknownPort implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("connection/unknown-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Connection connection : tier.connections()) {
                server(intent, tier, connection.destination())
                        .ifPresent(server -> connection.ports().stream()
                                .filter(port -> server.port(port).isEmpty())
                                .forEach(port -> out.add(unknown(
                                                "tier \"" + tier.name() + "\" connects to port \"" + port
                                                        + "\" of tier \"" + server.name() + "\"",
                                                server)
                                        .about(Findings.tier(intent, tier))
                                        .declaredAt(connection.declaredAt()))));
            }
            for (Inbound inbound : tier.inbound()) {
                inbound.ports().stream()
                        .filter(port -> tier.port(port).isEmpty())
                        .forEach(port -> out.add(unknown(
                                        "tier \"" + tier.name() + "\" accepts connections on port \"" + port + "\"",
                                        tier)
                                .about(Findings.tier(intent, tier))
                                .declaredAt(inbound.declaredAt())));
            }
        }
        intent.app().routes().forEach(route -> out.addAll(ofRoute(intent, route)));
        return out;
    }

    private static List<Diagnostic> ofRoute(Intent intent, Route route) {
        List<Diagnostic> out = new ArrayList<>();
        for (RoutePath path : route.paths()) {
            intent.tier(path.tier())
                    .filter(tier -> intent.portOf(path).isEmpty())
                    .ifPresent(tier -> out.add(unknown(
                                    "path " + path.path() + " leads to "
                                            + path.port()
                                                    .map(port -> "port \"" + port + "\" of ")
                                                    .orElse("")
                                            + "tier \"" + tier.name() + "\"",
                                    tier)
                            .about(Findings.route(intent, route))
                            .declaredAt(path.declaredAt())));
        }
        return out;
    }

    private static Optional<Tier> server(Intent intent, Tier client, Destination destination) {
        if (destination instanceof Destination.ToTier to) {
            return intent.tier(to.name());
        }
        return destination instanceof Destination.ToItself ? Optional.of(client) : Optional.empty();
    }

    private static Diagnostic unknown(String what, Tier tier) {
        return Diagnostic.error(CODE, what + ", which has no such port")
                .saw(Findings.ports(tier))
                .fix("name one of its ports, or add it with .port(name, number)");
    }
}
