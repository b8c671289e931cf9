package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A named targetPort is the same number in every pod that the Service selects.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class TargetPortDiffers implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/target-port-differs");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster).filter(target -> target.name().isPresent()).forEach(target -> {
            List<Integer> numbers = target.workloads().stream()
                    .flatMap(workload -> target.matches(workload).stream())
                    .map(ContainerPort::containerPort)
                    .distinct()
                    .sorted()
                    .toList();
            if (numbers.size() > 1) {
                findings.accept(finding(target, numbers));
            }
        });
    }

    private Diagnostic finding(TargetPort target, List<Integer> numbers) {
        String name = target.name().orElseThrow();
        return Finding.warning(
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "Service \"" + target.service().name() + "\" leads to port \"" + name
                                + "\", which is another number in each of " + target.pods())
                .saw(name + ": " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .fix("let all of them listen on one number, or select only one of them");
    }
}
