package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every tier of an application has a name of its own. */
final class DuplicateTierName implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("tier/duplicate-name");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        Map<DnsLabel, Tier> seen = new LinkedHashMap<>();
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            Tier first = seen.putIfAbsent(tier.name(), tier);
            if (first != null) {
                Diagnostic found = Diagnostic.error(
                                CODE, intent.app() + " has two tiers called \"" + tier.name() + "\"")
                        .about(Findings.tier(intent, tier))
                        .declaredAt(tier.declaredAt())
                        .fix("rename one of them")
                        .fix("use App.replacing(tier) when the second is a new version of the first");
                out.add(first.declaredAt()
                        .map(line -> found.saw("the first is declared at " + line))
                        .orElse(found));
            }
        }
        return out;
    }
}
