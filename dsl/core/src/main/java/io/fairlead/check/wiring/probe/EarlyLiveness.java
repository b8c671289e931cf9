package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.pod.JavaProgram;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.Probe;
import java.util.function.Consumer;

/**
 * A program that starts slowly is not restarted while it does.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#startup-probe">Startup probe</a>
 */
final class EarlyLiveness extends ProbeRule {
    private static final int ENOUGH_SECONDS = 60;
    private static final int DEFAULT_PERIOD = 10;
    private static final int DEFAULT_FAILURES = 3;

    EarlyLiveness() {
        super("early-liveness");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        Container container = probe.container().spec();
        int budget = budget(probe.spec());
        if (probe.isLiveness()
                && container.startupProbe().isEmpty()
                && budget < ENOUGH_SECONDS
                && JavaProgram.isRunBy(container)) {
            findings.accept(
                    note(
                                    probe.container(),
                                    probe.path(),
                                    "the " + probe + " gives a Java program " + budget
                                            + " s to start, and restarts it after that")
                            .fix(
                                    "add a startupProbe that may fail long enough, such as failureThreshold: 30 with periodSeconds: 5"));
        }
    }

    private static int budget(Probe probe) {
        return probe.initialDelaySeconds().orElse(0)
                + probe.periodSeconds().orElse(DEFAULT_PERIOD)
                        * probe.failureThreshold().orElse(DEFAULT_FAILURES);
    }
}
