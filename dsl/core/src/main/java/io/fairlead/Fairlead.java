package io.fairlead;

import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.bundle.Document;
import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.Manifests;
import io.fairlead.plan.Plan;
import io.fairlead.plan.Planner;
import io.fairlead.proof.Proof;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from an application to its manifests.
 *
 * <pre>{@code
 * Bundle bundle = Fairlead.render(shop, Target.kubernetes("1.36").cni(CALICO).ingressController(TRAEFIK));
 * String yaml = bundle.toYaml();
 * }</pre>
 *
 * <p>Nothing here reads ambient state or touches files: the same application and target give the same bytes, on every machine
 * and in every locale. All methods are safe to call from several threads.
 */
public final class Fairlead {
    private Fairlead() {}

    /**
     * Plans an application: every object, and every finding.
     *
     * @param app the application
     * @param target what the cluster decides
     * @return the plan; when its report has errors it cannot be rendered
     */
    public static Plan plan(App app, Target target) {
        RawObjects raw = RawObjects.of(app);
        Plan plan = Planner.plan(app, target, raw.resources());
        Report all = plan.report().plus(new Report(raw.findings()));
        return new Plan(app, target, plan.resources(), plan.customizations(), all);
    }

    /**
     * Renders an application.
     *
     * @param app the application
     * @param target what the cluster decides
     * @return its documents, in the order in which they can be applied
     * @throws RejectedException when something does not fit together; its report has every finding
     */
    public static Bundle render(App app, Target target) {
        return render(plan(app, target));
    }

    /**
     * Renders a plan.
     *
     * @param plan a plan
     * @return its documents, in the order in which they can be applied
     * @throws RejectedException when the plan has errors, or the documents; its report has every finding
     * @throws io.fairlead.yaml.UnwritableTextException when a text holds half of a surrogate pair
     */
    public static Bundle render(Plan plan) {
        return rendering(plan).orRefuse();
    }

    /**
     * Renders a plan and judges the YAML that would be written: by the API server's rules and those between objects, and by the
     * proof that what it would allow equals what the application declares.
     *
     * @param plan a plan
     * @return its documents with everything that was found; a plan with errors has none, and is not judged further
     */
    public static Rendering rendering(Plan plan) {
        if (plan.report().hasErrors()) {
            return new Rendering(plan, Bundle.of(List.of()), plan.report(), Optional.empty());
        }
        List<Document> documents = new ArrayList<>();
        plan.resources()
                .forEach(planned ->
                        documents.add(new Document(planned.resource(), planned.declaredAt(), planned.tier())));
        return judged(plan, Bundle.of(documents));
    }

    /** The text is read back once, for the rules and for the proof. */
    private static Rendering judged(Plan plan, Bundle bundle) {
        Manifests readBack = RenderedManifests.of(plan.app(), bundle);
        Report checked = Check.of(readBack, CheckOptions.standard().withTarget(plan.target()));
        Proof proof = Proof.of(plan.app(), readBack, plan.target());
        Report all = plan.report().plus(checked).plus(proof.report());
        return new Rendering(plan, bundle, all, Optional.of(proof));
    }
}
