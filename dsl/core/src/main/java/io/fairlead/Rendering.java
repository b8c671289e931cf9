package io.fairlead;

import io.fairlead.bundle.Bundle;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.diagnostic.Report;
import io.fairlead.plan.Plan;
import io.fairlead.proof.Proof;
import java.util.Optional;

/**
 * What became of a plan: its documents, and everything that was found about plan and documents.
 *
 * @param plan what was rendered
 * @param bundle the documents in apply order; empty when the plan has errors, not to be used when the report has
 * @param report the findings of the planner, and those about the YAML as it would be written
 * @param proof whether what the YAML would allow equals what the application declares; empty when the plan has errors
 */
public record Rendering(Plan plan, Bundle bundle, Report report, Optional<Proof> proof) {
    /**
     * The documents, when nothing speaks against them.
     *
     * @return the bundle
     * @throws RejectedException when the report has errors
     */
    public Bundle orRefuse() {
        if (report.hasErrors()) {
            throw new RejectedException(plan.app().toString(), report);
        }
        return bundle;
    }
}
