package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * The Service that names the pods of a StatefulSet is headless.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations">Limitations</a>
 */
final class ServiceNotHeadless implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/service-not-headless");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Governed.all(cluster)
                .filter(governed -> governed.service(cluster)
                        .filter(service -> !ServicePorts.isHeadless(service))
                        .isPresent())
                .forEach(governed -> findings.accept(Finding.warning(
                                code(),
                                governed.set().manifest(),
                                Governed.PATH,
                                "StatefulSet \"" + governed.set().name() + "\" names its pods under Service \""
                                        + governed.name()
                                        + "\", which is not headless: DNS has no records for the single pods")
                        .saw(governed.name())
                        .fix("set `clusterIP: None` on the Service, and give clients another one")));
    }
}
