package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ExposedPort;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.PortNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node port lies in the range that clusters keep for them ({@code --service-node-port-range}). */
final class NodePortOutOfRange implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("exposure/node-port-range");
    private static final int FIRST = 30000;
    private static final int LAST = 32767;

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
                        .map(ExposedPort::nodePort)
                        .flatMap(Optional::stream)
                        .filter(port -> port.value() < FIRST || port.value() > LAST)
                        .forEach(port -> out.add(outside(intent, tier, exposure, port)));
            }
        }
        return out;
    }

    private static Diagnostic outside(Intent intent, Tier tier, Exposure exposure, PortNumber port) {
        return Diagnostic.error(
                        CODE,
                        "tier \"" + tier.name() + "\" asks for node port " + port + ", which lies outside " + FIRST
                                + "-" + LAST)
                .about(Findings.tier(intent, tier))
                .declaredAt(exposure.declaredAt())
                .fix("use a number from " + FIRST + " to " + LAST + ", or leave it out and the cluster chooses one");
    }
}
