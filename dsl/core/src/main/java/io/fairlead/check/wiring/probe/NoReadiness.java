package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.check.wiring.pod.Pods;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pods behind a Service say when they are ready.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#readiness-probe">Readiness probe</a>
 */
final class NoReadiness implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("probe/no-readiness");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        for (Pod pod : Pods.of(cluster).all()) {
            List<Typed<Service>> services = ServiceIndex.of(cluster).before(pod);
            pod.workload()
                    .filter(workload -> !services.isEmpty() && isServing(workload) && !hasReadiness(workload))
                    .ifPresent(workload -> findings.accept(finding(workload, services)));
        }
    }

    private static boolean isServing(Workload workload) {
        return !workload.kind().equals("Job") && !workload.kind().equals("CronJob");
    }

    private static boolean hasReadiness(Workload workload) {
        return !workload.spec().readinessGates().isEmpty()
                || PodContainer.of(workload).stream()
                        .anyMatch(container -> container.spec().readinessProbe().isPresent());
    }

    private Diagnostic finding(Workload workload, List<Typed<Service>> services) {
        String names = LabelText.list(services.stream()
                .map(service -> "Service \"" + service.name() + "\"")
                .toList());
        return workload.manifest()
                .locate(
                        Diagnostic.note(
                                code(),
                                workload.kind() + " \"" + workload.name() + "\" has no readinessProbe, so " + names
                                        + " sends requests to its pods before they answer"),
                        workload.specPath().field("containers"))
                .fix("add a readinessProbe for the port that is served");
    }
}
