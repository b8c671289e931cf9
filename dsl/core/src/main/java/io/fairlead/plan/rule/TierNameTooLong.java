package io.fairlead.plan.rule;

import io.fairlead.app.CronJobTier;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** The names that controllers derive from a workload still fit into a label. */
final class TierNameTooLong implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("tier/name-too-long");
    private static final int LONGEST = 52;

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            int length = tier.name().text().length();
            if ((tier instanceof CronJobTier || tier instanceof StatefulTier) && length > LONGEST) {
                out.add(Diagnostic.error(
                                CODE,
                                "the name of tier \"" + tier.name() + "\" has " + length + " characters: a "
                                        + (tier instanceof CronJobTier ? "CronJob" : "StatefulSet") + " has at most "
                                        + LONGEST)
                        .about(Findings.tier(intent, tier))
                        .declaredAt(tier.declaredAt())
                        .fix("shorten it: the controller appends 11 characters, and labels end at 63"));
            }
        }
        return out;
    }
}
