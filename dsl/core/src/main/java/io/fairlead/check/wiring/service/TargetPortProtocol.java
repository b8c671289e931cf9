package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.Workload;
import java.util.function.Consumer;

/**
 * A Service speaks the protocol of the port that it leads to.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#protocol-support">Protocols for Services</a>
 */
final class TargetPortProtocol implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/target-port-protocol");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster)
                .forEach(target -> target.workloads().stream()
                        .filter(workload -> !target.meant(workload).isEmpty() && !target.isMetBy(workload))
                        .findFirst()
                        .ifPresent(workload -> findings.accept(finding(target, workload))));
    }

    /** A name is looked up together with the protocol, so that it is not found; a number is used all the same. */
    private Diagnostic finding(TargetPort target, Workload workload) {
        Severity severity = target.name().isPresent() ? Severity.ERROR : Severity.WARNING;
        String port = target.port()
                .targetPort()
                .map(Object::toString)
                .orElse(target.port().port() + "");
        return Finding.of(
                        severity,
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "Service \"" + target.service().name() + "\" leads to port " + port + " over "
                                + target.protocol() + ", but " + Finding.name(workload.manifest())
                                + " declares it for another protocol")
                .saw(port + "/" + target.protocol() + "      declared: "
                        + PodPorts.text(target.meant(workload).get(0)))
                .fix("set the same protocol on both sides");
    }
}
