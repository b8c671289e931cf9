package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pods that are not one per node take no port of the node.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/overview/#services">Configuration best practices</a>
 */
final class HostPort extends ContainerRule {
    HostPort() {
        super("container/host-port");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        boolean onHost = container.workload().spec().hostNetwork().orElse(false);
        List<ContainerPort> ports = container.spec().ports();
        for (int i = 0; i < ports.size() && !onHost; i++) {
            int index = i;
            ports.get(i)
                    .hostPort()
                    .filter(number -> number > 0)
                    .ifPresent(number -> findings.accept(finding(container, index, number)));
        }
    }

    private Diagnostic finding(PodContainer container, int index, int number) {
        FieldPath path = container.path().field("ports").index(index).field("hostPort");
        String message = container + " takes port " + number + " of its node";
        return container.workload().kind().equals("DaemonSet")
                ? note(container, path, message + ", on every node and past every Service")
                        .fix("make sure that policies and firewalls of the nodes know it")
                : warning(container, path, message + ": one node runs one such pod, and no Service is in front of it")
                        .fix("leave hostPort out, and expose the port by a Service");
    }
}
