package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.manifest.Workload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The containers of a pod share its address, so that one port belongs to one of them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking">Pod networking</a>
 */
final class DuplicatePort implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("container/duplicate-port");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.workloads().forEach(workload -> check(workload, findings));
    }

    private void check(Workload workload, Consumer<Diagnostic> findings) {
        Map<String, PodContainer> taken = new HashMap<>();
        for (PodContainer container : PodContainer.of(workload)) {
            List<ContainerPort> ports = container.isRunning() ? container.spec().ports() : List.of();
            for (int i = 0; i < ports.size(); i++) {
                String port = ports.get(i).containerPort() + "/"
                        + ports.get(i).protocol().orElse(Protocol.TCP);
                PodContainer first = taken.putIfAbsent(port, container);
                if (first != null && !first.path().equals(container.path())) {
                    findings.accept(finding(container, first, port, i));
                }
            }
        }
    }

    private Diagnostic finding(PodContainer container, PodContainer first, String port, int index) {
        return container
                .locate(
                        Diagnostic.warning(
                                code(),
                                container + " listens on " + port + ", as container \"" + first.name()
                                        + "\" of the same pod does: only one of them can"),
                        container.path().field("ports").index(index).field("containerPort"))
                .fix("give one of them another port");
    }
}
