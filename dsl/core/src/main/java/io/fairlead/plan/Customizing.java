package io.fairlead.plan;

import io.fairlead.app.App;
import io.fairlead.app.Customization;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies customisations, lists what they did, and reports those that hit nothing or failed. */
final class Customizing {
    static final DiagnosticCode NO_MATCH = DiagnosticCode.parse("customization/no-match");
    static final DiagnosticCode FAILED = DiagnosticCode.parse("customization/failed");

    private final App app;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();

    Customizing(App app) {
        this.app = app;
    }

    /** Those of tiers come first, so that the application has the last word. */
    List<PlannedResource> apply(List<PlannedResource> planned) {
        List<PlannedResource> out = planned;
        for (Tier tier : app.tiers()) {
            for (Customization<?> customization : tier.customizations()) {
                out = apply(customization, Optional.of(tier.name().text()), out);
            }
        }
        for (Customization<?> customization : app.customizations()) {
            out = apply(customization, Optional.empty(), out);
        }
        return out;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    List<String> applied() {
        return applied;
    }

    private List<PlannedResource> apply(
            Customization<?> customization, Optional<String> tier, List<PlannedResource> planned) {
        List<PlannedResource> out = new ArrayList<>();
        boolean hit = false;
        for (PlannedResource resource : planned) {
            if ((tier.isPresent() && !tier.equals(resource.tier())) || !customization.matches(resource.resource())) {
                out.add(resource);
                continue;
            }
            hit = true;
            out.add(changed(customization, resource));
        }
        if (!hit) {
            findings.add(missed(customization, tier, planned));
        }
        return out;
    }

    private PlannedResource changed(Customization<?> customization, PlannedResource planned) {
        try {
            Resource changed = Objects.requireNonNull(customization.applyTo(planned.resource()), "it gave no object");
            applied.add(planned.key() + ": " + customization);
            return planned.with(changed);
        } catch (RuntimeException e) {
            findings.add(Diagnostic.error(
                            FAILED, "the customization of " + customization + " failed on " + planned.key() + ": " + e)
                    .about(subject(customization))
                    .declaredAt(customization.declaredAt()));
            return planned;
        }
    }

    private Diagnostic missed(Customization<?> customization, Optional<String> tier, List<PlannedResource> planned) {
        String where = tier.map(name -> "tier \"" + name + "\"").orElse("App \"" + app.name() + "\"");
        String there = planned.stream()
                .filter(resource -> tier.isEmpty() || tier.equals(resource.tier()))
                .map(resource -> resource.resource().kind() + "/"
                        + resource.resource().name().orElse(""))
                .sorted()
                .collect(Collectors.joining(", "));
        return Diagnostic.error(NO_MATCH, "the customization of " + customization + " matches no object of " + where)
                .about(subject(customization))
                .declaredAt(customization.declaredAt())
                .fix("name one of " + there);
    }

    private Subject subject(Customization<?> customization) {
        return new Subject(
                app.namespace().text(),
                customization.kind().getSimpleName(),
                customization.name().orElse("*"));
    }
}
