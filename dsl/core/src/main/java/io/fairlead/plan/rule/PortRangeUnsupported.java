package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import java.util.ArrayList;
import java.util.List;

/** A range of ports in a policy needs a network plugin that reads {@code endPort}. */
final class PortRangeUnsupported implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("policy/cni-port-range");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        Cni cni = intent.target().cni();
        if (Findings.hasPolicies(intent) && cni.portRanges() == Support.NO) {
            for (Tier tier : intent.app().tiers()) {
                tier.connections().stream()
                        .filter(PortRangeUnsupported::hasRange)
                        .forEach(connection -> out.add(unsupported(intent, tier, connection, cni)));
            }
        }
        return out;
    }

    private static boolean hasRange(Connection connection) {
        return connection.destination() instanceof Destination.ToExternal to
                && to.peer().ports().stream().anyMatch(port -> port.last().isPresent());
    }

    private static Diagnostic unsupported(Intent intent, Tier tier, Connection connection, Cni cni) {
        return Diagnostic.error(
                        CODE,
                        "tier \"" + tier.name() + "\" connects to a range of ports, but " + cni
                                + " enforces only the first port of a range")
                .about(Findings.tier(intent, tier))
                .declaredAt(connection.declaredAt())
                .saw(connection.toString())
                .fix("name each port with .port(number)");
    }
}
