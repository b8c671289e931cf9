package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Service that names the pods of a StatefulSet selects them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id">Stable Network ID</a>
 */
final class ServiceSelectsOthers implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/service-selects-others");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Governed.all(cluster)
                .forEach(governed -> governed.service(cluster)
                        .filter(service -> !Cluster.selector(service).isEmpty())
                        .filter(service -> cluster.selectedBy(service).stream()
                                .noneMatch(pods -> pods.manifest()
                                        .subject()
                                        .equals(governed.set().manifest().subject())))
                        .ifPresent(service -> findings.accept(finding(governed, service))));
    }

    private Diagnostic finding(Governed governed, Typed<Service> service) {
        Optional<Workload> pods = Workload.of(governed.set().manifest());
        return Finding.error(
                        code(),
                        governed.set().manifest(),
                        Governed.PATH,
                        "StatefulSet \"" + governed.set().name() + "\" names its pods under Service \""
                                + governed.name() + "\", which does not select them: the names do not resolve")
                .saw(Finding.text(Cluster.selector(service)) + "      pods: "
                        + pods.map(Workload::labels).map(Finding::text).orElse("no labels"))
                .fix("let the Service select labels of the pods");
    }
}
