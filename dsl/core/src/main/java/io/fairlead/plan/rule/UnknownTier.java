package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** Connections, routes and addresses lead to tiers of the application. */
final class UnknownTier implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("connection/unknown-tier");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Connection connection : tier.connections()) {
                if (connection.destination() instanceof Destination.ToTier to
                        && intent.tier(to.name()).isEmpty()) {
                    out.add(unknown(intent, "tier \"" + tier.name() + "\" connects to tier \"" + to.name() + "\"")
                            .about(Findings.tier(intent, tier))
                            .declaredAt(connection.declaredAt()));
                }
            }
        }
        for (Route route : intent.app().routes()) {
            for (RoutePath path : route.paths()) {
                if (intent.tier(path.tier()).isEmpty()) {
                    out.add(unknown(intent, "path " + path.path() + " leads to tier \"" + path.tier() + "\"")
                            .about(Findings.route(intent, route))
                            .declaredAt(path.declaredAt()));
                }
            }
        }
        return out;
    }

    private static Diagnostic unknown(Intent intent, String what) {
        return Diagnostic.error(CODE, what + ", which is not part of " + intent.app())
                .saw("tiers: " + Findings.tiers(intent))
                .fix("add it with App.tiers(...)")
                .fix("use External.service(...) for a tier of another application");
    }
}
