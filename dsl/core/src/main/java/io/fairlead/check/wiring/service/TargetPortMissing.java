package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A targetPort that is a name is a port of the pods.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class TargetPortMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/target-port-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster)
                .filter(target -> target.name().isPresent())
                .filter(target -> target.workloads().stream()
                        .allMatch(workload -> target.meant(workload).isEmpty()))
                .forEach(target -> findings.accept(finding(target)));
    }

    private Diagnostic finding(TargetPort target) {
        String name = target.name().orElseThrow();
        Diagnostic finding = Finding.error(
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "Service \"" + target.service().name() + "\" leads to port \"" + name
                                + "\", which no container of " + target.pods() + " declares")
                .saw(name + "      declared: " + target.declared());
        return target.nearest()
                .map(nearest -> finding.fix("use " + nearest))
                .orElse(finding)
                .fix("give a container port the name \"" + name + "\"");
    }
}
