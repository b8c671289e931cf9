package io.fairlead.check.wiring.probe;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Liveness asks about the program itself, not about what it depends on.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes">Kubernetes
 *     Probes of Spring Boot</a>
 */
final class LivenessDependency extends ProbeRule {
    /** Paths that answer for databases and other parts too, with those that answer for the program alone. */
    private static final Map<String, String> PATHS = Map.of(
            "/actuator/health", "/actuator/health/liveness",
            "/actuator/health/readiness", "/actuator/health/liveness",
            "/health/ready", "/health/live",
            "/q/health", "/q/health/live",
            "/q/health/ready", "/q/health/live",
            "/readyz", "/livez");

    LivenessDependency() {
        super("liveness-dependency");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        probe.spec()
                .httpGet()
                .filter(get -> probe.isLiveness())
                .flatMap(HTTPGetAction::path)
                .filter(PATHS::containsKey)
                .ifPresent(path -> findings.accept(warning(
                                probe.container(),
                                probe.path().field("httpGet").field("path"),
                                "the " + probe + " asks " + path
                                        + ", which fails with the database: all replicas are restarted at once")
                        .saw(path)
                        .fix("use " + PATHS.get(path))));
    }
}
