package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Service does not select pods that run to their end beside pods that serve.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service">Defining a Service</a>
 */
final class SelectsJobs implements WiringRule {
    private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/selects-jobs");
    }

    /** A Service for the pods of a Job alone is meant so, as for peers of an indexed Job. */
    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            List<Workload> selected = cluster.selectedBy(service);
            if (!selected.stream().allMatch(SelectsJobs::isBatch)) {
                selected.stream()
                        .filter(SelectsJobs::isBatch)
                        .findFirst()
                        .ifPresent(job -> findings.accept(finding(service, job)));
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, Workload job) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        SELECTOR,
                        "Service \"" + service.name() + "\" selects the pods of " + Finding.name(job.manifest())
                                + ", which get its connections while they run")
                .saw(Finding.text(Cluster.selector(service)))
                .fix("add a label to the selector that the pods of " + Finding.name(job.manifest()) + " do not have");
    }

    /** Whether the pods end by themselves. */
    static boolean isBatch(Workload workload) {
        return workload.kind().equals("Job") || workload.kind().equals("CronJob");
    }
}
