package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** An init container runs to its end: it has no probes and no preStop hook ({@code initContainers[]}). */
final class InitContainerHook implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("container/init-hook");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            tier.initContainers().stream()
                    .filter(InitContainerHook::hasHook)
                    .forEach(container -> out.add(Diagnostic.error(
                                    CODE,
                                    "init container \"" + container.name() + "\" of tier \"" + tier.name()
                                            + "\" has a probe or a preStop sleep, which an init container cannot have")
                            .about(Findings.tier(intent, tier))
                            .declaredAt(container.declaredAt())
                            .fix("remove it, or make the container a sidecar")));
        }
        return out;
    }

    private static boolean hasHook(Container container) {
        return container.readiness().isPresent()
                || container.liveness().isPresent()
                || container.startup().isPresent()
                || container.preStopSleep().isPresent();
    }
}
