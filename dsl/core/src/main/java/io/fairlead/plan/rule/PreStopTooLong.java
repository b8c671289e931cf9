package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** A pod has time for its preStop sleep ({@code terminationGracePeriodSeconds}). */
final class PreStopTooLong implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("container/pre-stop-too-long");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Container container : tier.containers()) {
                container
                        .preStopSleep()
                        .filter(sleep -> sleep.compareTo(tier.terminationGrace()) > 0)
                        .ifPresent(
                                sleep -> out.add(
                                        Diagnostic.error(
                                                        CODE,
                                                        "container \"" + container.name() + "\" of tier \""
                                                                + tier.name()
                                                                + "\" sleeps longer before it stops than it is given to stop")
                                                .about(Findings.tier(intent, tier))
                                                .declaredAt(container.declaredAt())
                                                .saw("sleep " + sleep.toSeconds() + " s, grace "
                                                        + tier.terminationGrace()
                                                                .toSeconds() + " s")
                                                .fix(
                                                        "raise terminationGrace(...) above the sleep, with time for the shutdown itself")));
            }
        }
        return out;
    }
}
