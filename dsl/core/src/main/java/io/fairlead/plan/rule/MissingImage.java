package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** Every container has an image ({@code containers[].image}). */
final class MissingImage implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("container/missing-image");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Container container : tier.containers()) {
                if (container.image().isEmpty()) {
                    out.add(Diagnostic.error(
                                    CODE,
                                    "container \"" + container.name() + "\" of tier \"" + tier.name()
                                            + "\" has no image")
                            .about(Findings.tier(intent, tier))
                            .declaredAt(container.declaredAt())
                            .fix("give it one: .image(\"registry/name:1.2.3\")"));
                }
            }
        }
        return out;
    }
}
