package io.fairlead.plan;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.rule.Rules;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans an application: every object, every customisation, every rule.
 *
 * <p>The planner reads no ambient state: the same application and target give the same plan, on every machine.
 */
public final class Planner {
    private Planner() {}

    /**
     * Plans an application.
     *
     * @param app the application
     * @param target what the cluster decides
     * @return the plan, with its findings; never partial
     */
    public static Plan plan(App app, Target target) {
        return plan(app, target, List.of());
    }

    /**
     * Plans an application together with objects that were read from its raw YAML.
     *
     * @param app the application
     * @param target what the cluster decides
     * @param read further objects; without a namespace they get the application's
     * @return the plan, with its findings; never partial
     */
    public static Plan plan(App app, Target target, List<PlannedResource> read) {
        Intent intent = new Intent(app, target);
        List<PlannedResource> planned = new ArrayList<>(new AppObjects(intent).all());
        for (Tier tier : intent.tiers()) {
            planned.addAll(new TierObjects(intent, tier).all());
        }
        planned.replaceAll(resource -> Annotations.of(app, resource));
        app.resources()
                .forEach(added ->
                        planned.add(new PlannedResource(added.resource(), Optional.empty(), added.declaredAt())));
        planned.addAll(read);
        Customizing customizing = new Customizing(app);
        List<PlannedResource> done = customizing.apply(
                planned.stream().map(resource -> inNamespace(resource, app)).toList());
        List<Diagnostic> findings = new ArrayList<>(Rules.check(intent));
        findings.addAll(customizing.findings());
        findings.addAll(Duplicates.of(done));
        findings.addAll(SecretLiterals.of(done));
        return new Plan(app, target, done, customizing.applied(), new Report(findings));
    }

    /** An added object without a namespace would land wherever the person who applies it happens to be. */
    private static PlannedResource inNamespace(PlannedResource planned, App app) {
        Resource resource = planned.resource();
        if (!resource.resourceType().isNamespaced() || resource.namespace().isPresent()) {
            return planned;
        }
        ObjectMeta metadata = resource.metadata()
                .map(ObjectMeta::toBuilder)
                .orElseGet(ObjectMeta::builder)
                .namespace(app.namespace().text())
                .build();
        return planned.with(resource.withMetadata(metadata));
    }
}
