package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** An image without a version is another program tomorrow ({@code containers[].image}). */
final class UnpinnedImage implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("container/unpinned-image");

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
                        .image()
                        .filter(image -> !image.hasFixedVersion())
                        .ifPresent(image -> out.add(Diagnostic.warning(
                                        CODE,
                                        "container \"" + container.name() + "\" of tier \"" + tier.name()
                                                + "\" runs an image without a fixed version")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(container.declaredAt())
                                .saw(image.toString())
                                .fix("name a tag other than latest, or a digest")));
            }
        }
        return out;
    }
}
