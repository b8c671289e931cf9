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
import java.util.stream.Collectors;

/**
 * A Service selects the pods of one workload.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service">Defining a Service</a>
 */
final class SelectsSeveral implements WiringRule {
    private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/selects-several");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            List<Workload> selected = cluster.selectedBy(service).stream()
                    .filter(workload -> !SelectsJobs.isBatch(workload))
                    .toList();
            if (selected.size() > 1) {
                findings.accept(finding(service, selected));
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, List<Workload> selected) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        SELECTOR,
                        "Service \"" + service.name() + "\" selects the pods of " + selected.size()
                                + " workloads, and sends each connection to any of them")
                .saw(Finding.text(Cluster.selector(service)) + " is on the pods of "
                        + selected.stream()
                                .map(workload -> Finding.name(workload.manifest()))
                                .collect(Collectors.joining(", ")))
                .fix("add a label to the selector that only one of them has, such as app.kubernetes.io/component");
    }
}
