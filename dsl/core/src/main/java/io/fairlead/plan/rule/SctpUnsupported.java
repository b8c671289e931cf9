package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;

/** An SCTP port in a policy needs a network plugin that knows SCTP. */
final class SctpUnsupported implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("policy/cni-sctp");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        Cni cni = intent.target().cni();
        if (Findings.hasPolicies(intent) && cni.sctpPolicies() != Support.YES) {
            for (Tier tier : intent.app().tiers()) {
                tier.ports().stream()
                        .filter(port -> port.protocol() == Protocol.SCTP)
                        .forEach(port -> out.add(unsupported(intent, tier, port, cni)));
            }
        }
        return out;
    }

    private static Diagnostic unsupported(Intent intent, Tier tier, Port port, Cni cni) {
        String message = "port " + port + " of tier \"" + tier.name() + "\" speaks SCTP, ";
        Diagnostic finding = cni.sctpPolicies() == Support.NO
                ? Diagnostic.error(CODE, message + "which the policies of " + cni + " do not know")
                : Diagnostic.note(CODE, message + "which " + cni + " knows only where it was switched on");
        return finding.about(Findings.tier(intent, tier))
                .declaredAt(port.declaredAt())
                .fix("make sure that the network plugin has SCTP enabled, or use TCP");
    }
}
