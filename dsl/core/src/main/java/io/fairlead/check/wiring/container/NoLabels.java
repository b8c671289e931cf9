package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * Pods carry labels, by which Services and policies find them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/">Recommended Labels</a>
 */
final class NoLabels implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("container/no-labels");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.workloads().stream()
                .filter(workload -> workload.labels().isEmpty())
                .filter(workload -> workload.kind().equals("Pod")
                        || workload.spec().containers().stream().anyMatch(container -> container.hasPorts()))
                .forEach(workload -> findings.accept(workload.manifest()
                        .locate(
                                Diagnostic.warning(
                                        code(),
                                        "the pods of " + workload.kind() + " \"" + workload.name()
                                                + "\" carry no label: no Service finds them, and no policy that selects by label"),
                                workload.path())
                        .fix("add metadata.labels, such as app.kubernetes.io/name: " + workload.name())));
    }
}
