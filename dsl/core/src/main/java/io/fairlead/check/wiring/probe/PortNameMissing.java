package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.pod.Nearest;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.value.IntOrString;
import java.util.List;
import java.util.function.Consumer;

/**
 * A port that a probe names is declared by its container.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port">Use
 *     a named port</a>
 */
final class PortNameMissing extends ProbeRule {
    PortNameMissing() {
        super("port-name-missing");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        PodContainer container = probe.container();
        List<String> names = container.spec().ports().stream()
                .flatMap(port -> port.name().stream())
                .toList();
        probe.port()
                .flatMap(IntOrString::asString)
                .filter(name -> !names.contains(name))
                .ifPresent(name -> {
                    Diagnostic finding = error(
                                    container,
                                    probe.portPath(),
                                    "the " + probe + " asks port \"" + name
                                            + "\", which the container does not declare")
                            .saw(name + "      declared: " + declared(container));
                    findings.accept(Nearest.word(names, name)
                            .or(() -> names.stream().findFirst())
                            .map(near -> finding.fix("use port " + near))
                            .orElseGet(() -> finding.fix("declare the port with that name, or use its number")));
                });
    }
}
