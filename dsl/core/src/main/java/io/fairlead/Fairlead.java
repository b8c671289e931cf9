package io.fairlead;

import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.bundle.Document;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.diagnostic.Report;
import io.fairlead.plan.Plan;
import io.fairlead.plan.Planner;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;

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
     * @throws RejectedException when the plan has errors; its report has every finding
     */
    public static Bundle render(Plan plan) {
        if (plan.report().hasErrors()) {
            throw new RejectedException(plan.app().toString(), plan.report());
        }
        List<Document> documents = new ArrayList<>();
        plan.resources()
                .forEach(planned ->
                        documents.add(new Document(planned.resource(), planned.declaredAt(), planned.tier())));
        return Bundle.of(documents);
    }
}
