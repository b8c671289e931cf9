package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.value.IntOrString;
import java.util.function.Consumer;

/**
 * A probe asks a port on which a container of the pod listens.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/">Configure
 *     Liveness, Readiness and Startup Probes</a>
 */
final class PortUndeclared extends ProbeRule {
    PortUndeclared() {
        super("port-undeclared");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        PodContainer container = probe.container();
        boolean says = !container.spec().ports().isEmpty();
        probe.port()
                .flatMap(IntOrString::asInt)
                .filter(number -> says && !isDeclared(container, number))
                .ifPresent(number -> findings.accept(warning(
                                container,
                                probe.portPath(),
                                "the " + probe + " asks port " + number
                                        + ", on which no container of the pod listens as far as it says")
                        .saw(number + "      declared: " + declared(container))
                        .fix("use a port that is declared, or declare this one")));
    }

    /** Containers of a pod share their ports. */
    private static boolean isDeclared(PodContainer container, int number) {
        return PodContainer.of(container.workload()).stream()
                .flatMap(other -> other.spec().ports().stream())
                .anyMatch(port -> port.containerPort() == number);
    }
}
