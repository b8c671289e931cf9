package io.fairlead.check.wiring.probe;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A command that restarts a container when it is late says how late it may be.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes">Configure
 *     Probes</a>
 */
final class ShortExecTimeout extends ProbeRule {
    ShortExecTimeout() {
        super("short-exec-timeout");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        if (probe.isLiveness()
                && probe.spec().exec().isPresent()
                && probe.spec().timeoutSeconds().isEmpty()) {
            findings.accept(warning(
                            probe.container(),
                            probe.path(),
                            "the " + probe
                                    + " starts a command that has 1 s, the default: under load that restarts a healthy container")
                    .fix("add timeoutSeconds, such as 5"));
        }
    }
}
