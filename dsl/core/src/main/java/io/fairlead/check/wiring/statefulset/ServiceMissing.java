package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Service that a StatefulSet names is there.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id">Stable Network ID</a>
 */
final class ServiceMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/service-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Governed.all(cluster)
                .filter(governed -> governed.service(cluster).isEmpty())
                .forEach(governed -> findings.accept(finding(cluster, governed)));
    }

    private Diagnostic finding(Cluster cluster, Governed governed) {
        String namespace = governed.set().namespace();
        Diagnostic finding = Finding.of(
                        cluster.absence(Service.class, namespace),
                        code(),
                        governed.set().manifest(),
                        Governed.PATH,
                        "StatefulSet \"" + governed.set().name() + "\" names its pods under Service \""
                                + governed.name() + "\", which namespace " + namespace
                                + " does not have: the names do not resolve")
                .saw(governed.name());
        List<String> known = cluster.names(Service.class, namespace);
        return Nearest.of(governed.name(), known)
                .map(name -> finding.fix("use Service \"" + name + "\""))
                .orElse(finding)
                .fix("add a Service \"" + governed.name() + "\" with `clusterIP: None` that selects the pods");
    }
}
