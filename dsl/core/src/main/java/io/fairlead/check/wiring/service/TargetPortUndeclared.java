package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Workload;
import java.util.function.Consumer;

/**
 * A targetPort that is a number is a port that the pods declare, if they declare any.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class TargetPortUndeclared implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/target-port-undeclared");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster)
                .filter(target -> target.name().isEmpty())
                .forEach(target -> target.workloads().stream()
                        .filter(workload -> !PodPorts.of(workload).isEmpty())
                        .filter(workload -> target.meant(workload).isEmpty())
                        .findFirst()
                        .ifPresent(workload -> findings.accept(finding(target, workload))));
    }

    private Diagnostic finding(TargetPort target, Workload workload) {
        return Finding.warning(
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "Service \"" + target.service().name() + "\" leads to port " + target.number()
                                + ", which no container of " + Finding.name(workload.manifest()) + " declares")
                .saw(target.number() + "      declared: " + target.declared())
                .fix("use the port that a container listens on, by its name if it has one")
                .fix("declare containerPort " + target.number() + " if a container listens there");
    }
}
