package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import java.util.ArrayList;
import java.util.List;

/** A headless Service cannot map ports: its clients dial the pod itself ({@code targetPort} is ignored). */
final class HeadlessPortMapping implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("service/headless-target-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (TierService service : intent.services(tier)) {
                if (service.isHeadless()) {
                    service.ports().stream()
                            .filter(port ->
                                    port.number() != port.target().number().value())
                            .forEach(port -> out.add(mapped(intent, tier, service, port)));
                }
            }
        }
        return out;
    }

    private static Diagnostic mapped(Intent intent, Tier tier, TierService service, PortMapping port) {
        return Diagnostic.error(
                        CODE,
                        "headless Service \"" + service.name() + "\" maps port " + port.number() + " to "
                                + port.target() + ", which a headless Service cannot do")
                .about(Findings.tier(intent, tier))
                .declaredAt(service.exposure().flatMap(Exposure::declaredAt))
                .fix("expose port " + port.target().number())
                .fix("use ClusterIp.onPort(" + port.number() + ")");
    }
}
