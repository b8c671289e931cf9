package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.TierService;
import java.util.ArrayList;
import java.util.List;

/** Before Kubernetes 1.36 a Service name begins with a letter ({@code Service.metadata.name}). */
final class ServiceNameNeedsLetter implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("service/name-needs-letter");
    private static final int RELAXED_SINCE = 36;

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        if (intent.target().kubernetes().isAtLeast(RELAXED_SINCE)) {
            return out;
        }
        for (Tier tier : intent.app().tiers()) {
            for (TierService service : intent.services(tier)) {
                if (Character.isDigit(service.name().charAt(0))) {
                    out.add(Diagnostic.error(
                                    CODE,
                                    "Service \"" + service.name() + "\" begins with a digit, which Kubernetes "
                                            + intent.target().kubernetes() + " refuses")
                            .about(Findings.tier(intent, tier))
                            .declaredAt(service.exposure()
                                    .flatMap(Exposure::declaredAt)
                                    .or(tier::declaredAt))
                            .fix("begin its name with a letter"));
                }
            }
        }
        return out;
    }
}
