package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudget;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudgetSpec;
import io.fairlead.value.IntOrString;
import java.util.List;

/**
 * The rules of a PodDisruptionBudget. Any name that fits into a URL is taken.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/">PodDisruptionBudget</a>
 */
public final class Budgets {
    static final DiagnosticCode BOTH = new DiagnosticCode("budget", "two-limits");

    private Budgets() {}

    static List<DiagnosticCode> codes() {
        return List.of(BOTH);
    }

    /** Judges a PodDisruptionBudget. */
    public static void check(PodDisruptionBudget budget, Field root) {
        root.field("spec").ifPresent(budget.spec(), Budgets::spec);
    }

    private static void spec(PodDisruptionBudgetSpec spec, Field at) {
        if (spec.minAvailable().isPresent() && spec.maxUnavailable().isPresent()) {
            at.invalid(BOTH, "", "minAvailable and maxUnavailable cannot be both set");
        }
        at.field("minAvailable").ifPresent(spec.minAvailable(), Budgets::share);
        at.field("maxUnavailable").ifPresent(spec.maxUnavailable(), Budgets::share);
        at.field("selector").ifPresent(spec.selector(), Selectors::check);
    }

    private static void share(IntOrString share, Field at) {
        Shares.share(share, at);
        Shares.notAboveAll(share, at);
    }
}
