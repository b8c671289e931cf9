package io.fairlead.plan;

import io.fairlead.app.App;
import io.fairlead.diagnostic.Report;
import io.fairlead.target.Target;
import java.util.List;

/**
 * What an application becomes on a target: typed objects, what was customised, and everything that does not fit together.
 *
 * @param app the application
 * @param target what the cluster decides
 * @param resources the objects, customisations applied, in the order in which the planner made them
 * @param customizations what was customised, one line each: the object, the reason, the Java line
 * @param report every finding, sorted; a plan with an error is not rendered
 */
public record Plan(
        App app, Target target, List<PlannedResource> resources, List<String> customizations, Report report) {
    /** Keeps copies. */
    public Plan {
        resources = List.copyOf(resources);
        customizations = List.copyOf(customizations);
    }
}
