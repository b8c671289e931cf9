package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudget;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudgetSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Selector;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A disruption budget selects pods.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/">Specifying a Disruption Budget for your Application</a>
 */
final class BudgetSelectsNothing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("reference/budget-selects-nothing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(PodDisruptionBudget.class)
                .forEach(budget -> budget.resource()
                        .spec()
                        .flatMap(PodDisruptionBudgetSpec::selector)
                        .filter(selector -> cluster.workloads(budget.namespace(), selector.matchLabels()).stream()
                                .noneMatch(workload -> Selector.selects(selector, workload.labels())))
                        .ifPresent(selector -> findings.accept(finding(cluster, budget, selector))));
    }

    private Diagnostic finding(Cluster cluster, Typed<PodDisruptionBudget> budget, LabelSelector selector) {
        return Finding.of(
                        cluster.absence(cluster.knowsPodsOf(budget.namespace())),
                        code(),
                        budget.manifest(),
                        FieldPath.of("spec", "selector"),
                        "PodDisruptionBudget \"" + budget.name() + "\" selects no pod of namespace "
                                + budget.namespace()
                                + (cluster.knowsPodsOf(budget.namespace()) ? "" : " that was given")
                                + ": it protects nothing")
                .saw(selector.matchLabels().isEmpty() ? "matchExpressions" : Finding.text(selector.matchLabels()));
    }
}
