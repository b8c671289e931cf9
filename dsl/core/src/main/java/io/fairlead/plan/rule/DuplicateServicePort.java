package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Service has a number once for each protocol ({@code Service.spec.ports}). */
final class DuplicateServicePort implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("service/duplicate-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (TierService service : intent.services(tier)) {
                Set<String> seen = new HashSet<>();
                service.ports().stream()
                        .filter(port -> !seen.add(port.target().protocol() + " " + port.number()))
                        .forEach(port -> out.add(twice(intent, tier, service, port)));
            }
        }
        return out;
    }

    private static Diagnostic twice(Intent intent, Tier tier, TierService service, PortMapping port) {
        return Diagnostic.error(
                        CODE,
                        "Service \"" + service.name() + "\" has port " + port.number() + "/"
                                + port.target().protocol() + " twice")
                .about(Findings.tier(intent, tier))
                .declaredAt(service.exposure().flatMap(Exposure::declaredAt))
                .fix("expose each port under a number of its own");
    }
}
