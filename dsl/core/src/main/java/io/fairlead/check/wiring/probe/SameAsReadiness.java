package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A container is not restarted by the very probe that takes it out of service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/">Liveness, Readiness, and Startup
 *     Probes</a>
 */
final class SameAsReadiness extends ContainerRule {
    SameAsReadiness() {
        super("probe/same-as-readiness");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        container
                .spec()
                .livenessProbe()
                .filter(liveness -> container
                        .spec()
                        .readinessProbe()
                        .filter(liveness::equals)
                        .isPresent())
                .ifPresent(same -> findings.accept(warning(
                                container,
                                container.path().field("livenessProbe"),
                                container + " is restarted by the very probe that takes it out of service")
                        .fix("ask something simpler for liveness, or let it fail later: a higher failureThreshold")));
    }
}
