package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A pod has labels by which it can be found.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/">Labels and Selectors</a>
 */
final class NoLabels implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("label/none");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.workloads().stream()
                .filter(workload -> workload.manifest().resource() instanceof Pod
                        && workload.labels().isEmpty())
                .forEach(pod -> findings.accept(Finding.note(
                                code(),
                                pod.manifest(),
                                FieldPath.of("metadata"),
                                "Pod \"" + pod.name()
                                        + "\" has no labels: no Service and no policy can select it by them")
                        .fix("add a label such as `app.kubernetes.io/name: " + pod.name() + "`")));
    }
}
