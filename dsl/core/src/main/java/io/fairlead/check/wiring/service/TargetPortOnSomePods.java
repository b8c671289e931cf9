package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A targetPort that is a name is a port of every pod that the Service selects.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class TargetPortOnSomePods implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/target-port-on-some-pods");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        TargetPort.all(cluster).filter(target -> target.name().isPresent()).forEach(target -> {
            List<Workload> without = target.workloads().stream()
                    .filter(workload -> target.meant(workload).isEmpty())
                    .toList();
            if (!without.isEmpty() && without.size() < target.workloads().size()) {
                findings.accept(finding(target, without));
            }
        });
    }

    private Diagnostic finding(TargetPort target, List<Workload> without) {
        String name = target.name().orElseThrow();
        String pods = without.stream()
                .map(workload -> Finding.name(workload.manifest()))
                .collect(Collectors.joining(", "));
        return Finding.warning(
                        code(),
                        target.service().manifest(),
                        target.path(),
                        "Service \"" + target.service().name() + "\" leads to port \"" + name + "\", which the pods of "
                                + pods + " do not declare: they get no connections")
                .saw(name + "      selected: " + target.pods())
                .fix("give the container port of " + pods + " the name \"" + name + "\"");
    }
}
