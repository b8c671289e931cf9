package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Probe;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Liveness asks another question than readiness: a busy pod is taken out of service, not restarted. */
final class IdenticalProbes implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("probe/identical");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Container container : tier.containers()) {
                Optional<Probe> readiness = container.readiness();
                container
                        .liveness()
                        .filter(liveness -> readiness.filter(liveness::equals).isPresent())
                        .ifPresent(liveness -> out.add(Diagnostic.warning(
                                        CODE,
                                        "container \"" + container.name() + "\" of tier \"" + tier.name()
                                                + "\" is restarted by the very probe that takes it out of service")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(liveness.declaredAt())
                                .fix("ask something simpler, or let it fail later: .failingAfter(6)")));
            }
        }
        return out;
    }
}
