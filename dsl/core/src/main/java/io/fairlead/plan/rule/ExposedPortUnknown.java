package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ExposedPort;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** An exposure leads to a port that the tier has. */
final class ExposedPortUnknown implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("exposure/unknown-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Exposure exposure : tier.exposures()) {
                exposure.ports().stream()
                        .filter(port -> port.target()
                                .map(name -> tier.port(name).isEmpty())
                                .orElse(tier.ports().isEmpty()))
                        .forEach(port -> out.add(unknown(intent, tier, exposure, port)));
                if (exposure.ports().isEmpty() && tier.ports().isEmpty()) {
                    out.add(none(intent, tier, exposure));
                }
            }
        }
        return out;
    }

    private static Diagnostic unknown(Intent intent, Tier tier, Exposure exposure, ExposedPort port) {
        return Diagnostic.error(CODE, "tier \"" + tier.name() + "\" exposes " + port + ", but it has no such port")
                .about(Findings.tier(intent, tier))
                .declaredAt(exposure.declaredAt())
                .saw(Findings.ports(tier))
                .fix("name one of its ports with .to(name), or add it with .port(name, number)");
    }

    private static Diagnostic none(Intent intent, Tier tier, Exposure exposure) {
        return Diagnostic.error(CODE, "tier \"" + tier.name() + "\" is exposed, but it has no port")
                .about(Findings.tier(intent, tier))
                .declaredAt(exposure.declaredAt())
                .fix("declare what it listens on: .port(name, number)");
    }
}
