package io.fairlead.check;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.Flaw;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Manifests without those that the API server would refuse: what would be in the cluster after they were applied.
 *
 * @param accepted the objects that the server would take; nothing is left of what could not be read
 * @param refused why the others are not among them: the findings at ERROR of {@link Check} about single objects and broken texts
 */
public record Acceptance(Manifests accepted, Report refused) {
    /**
     * Judges each object by itself.
     *
     * @param manifests the objects, and what could not be read
     * @param options under which assumptions
     */
    public static Acceptance of(Manifests manifests, CheckOptions options) {
        List<Diagnostic> refused = new ArrayList<>();
        Set<Manifest> broken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Flaw flaw : manifests.flaws()) {
            if (!ObjectFindings.judges(flaw)) {
                refused.add(ReadFindings.of(flaw));
                flaw.manifest().ifPresent(broken::add);
            }
        }
        CustomResources custom = DefinedKinds.of(manifests, new Manifests(List.of(), List.of()), options)
                .resources();
        List<Manifest> accepted = new ArrayList<>();
        for (Manifest object : manifests.objects()) {
            List<Diagnostic> errors = ObjectFindings.errors(object, custom, options);
            refused.addAll(errors);
            if (errors.isEmpty() && !broken.contains(object)) {
                accepted.add(object);
            }
        }
        return new Acceptance(new Manifests(accepted, List.of()), new Report(refused));
    }
}
