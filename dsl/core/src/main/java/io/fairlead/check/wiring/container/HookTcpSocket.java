package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.LifecycleHandler;
import java.util.function.Consumer;

/**
 * A hook runs a command, makes a request or sleeps; it opens no socket.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Lifecycle">Lifecycle</a>
 */
final class HookTcpSocket extends ContainerRule {
    HookTcpSocket() {
        super("container/hook-tcp-socket");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        container.spec().lifecycle().ifPresent(hooks -> {
            hooks.preStop().ifPresent(hook -> check(container, "preStop", hook, findings));
            hooks.postStart().ifPresent(hook -> check(container, "postStart", hook, findings));
        });
    }

    private void check(PodContainer container, String name, LifecycleHandler hook, Consumer<Diagnostic> findings) {
        if (hook.tcpSocket().isPresent()) {
            findings.accept(error(
                            container,
                            container.path().field("lifecycle").field(name).field("tcpSocket"),
                            "the " + name + " hook of " + container
                                    + " fails each time: tcpSocket is accepted for hooks, but does not work")
                    .fix("use exec, httpGet or sleep"));
        }
    }
}
