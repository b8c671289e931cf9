package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A headless Service has the port number of its pods, for its clients dial them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#headless-services">Headless Services</a>
 */
final class HeadlessRemapsPort implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/headless-remaps-port");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster)
                .filter(target -> ServicePorts.isHeadless(target.service()))
                .forEach(target -> podPort(target)
                        .filter(number -> number != target.port().port())
                        .ifPresent(number -> findings.accept(finding(target, number))));
    }

    private static Optional<Integer> podPort(TargetPort target) {
        return target.name().isEmpty()
                ? Optional.of(target.number())
                : target.workloads().stream()
                        .flatMap(workload -> target.matches(workload).stream())
                        .map(ContainerPort::containerPort)
                        .findFirst();
    }

    private Diagnostic finding(TargetPort target, int number) {
        return Finding.error(
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "headless Service \"" + target.service().name() + "\" maps port "
                                + target.port().port() + " to " + number
                                + ", which a headless Service cannot do: its clients dial the pods themselves")
                .saw(ServicePorts.text(target.port()) + "      declared: " + target.declared())
                .fix("use port " + number + " in the Service too")
                .fix("leave out `clusterIP: None`, so that the Service has an address that maps ports");
    }
}
