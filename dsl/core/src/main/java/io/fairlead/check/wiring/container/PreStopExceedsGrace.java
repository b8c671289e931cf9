package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Lifecycle;
import io.fairlead.kubernetes.core.v1.LifecycleHandler;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A preStop hook leaves the program time to stop.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow">Pod termination flow</a>
 */
final class PreStopExceedsGrace extends ContainerRule {
    private static final long DEFAULT_GRACE = 30;
    private static final Pattern SLEEP = Pattern.compile("(?:^|.*[\\s;&])sleep\\s+([0-9]{1,6})s?\\b.*", Pattern.DOTALL);

    PreStopExceedsGrace() {
        super("container/pre-stop-exceeds-grace");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        long grace = container.workload().spec().terminationGracePeriodSeconds().orElse(DEFAULT_GRACE);
        container
                .spec()
                .lifecycle()
                .flatMap(Lifecycle::preStop)
                .flatMap(PreStopExceedsGrace::seconds)
                .filter(seconds -> seconds >= grace)
                .ifPresent(
                        seconds -> findings.accept(
                                warning(
                                                container,
                                                container
                                                        .path()
                                                        .field("lifecycle")
                                                        .field("preStop"),
                                                "the preStop hook of " + container
                                                        + " sleeps as long as the pod has to stop: the program is killed at once")
                                        .saw("sleep " + seconds + " s, grace " + grace + " s")
                                        .fix(
                                                "raise terminationGracePeriodSeconds above the sleep, with time for the shutdown itself")));
    }

    private static Optional<Long> seconds(LifecycleHandler hook) {
        return hook.sleep()
                .map(sleep -> sleep.seconds())
                .or(() -> hook.exec().flatMap(exec -> {
                    Matcher sleep = SLEEP.matcher(String.join(" ", exec.command()));
                    return sleep.matches() ? Optional.of(Long.valueOf(sleep.group(1))) : Optional.empty();
                }));
    }
}
