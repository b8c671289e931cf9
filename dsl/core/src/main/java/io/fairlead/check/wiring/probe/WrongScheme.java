package io.fairlead.check.wiring.probe;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.URIScheme;
import io.fairlead.value.IntOrString;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A probe of an HTTPS port speaks HTTPS.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes">HTTP
 *     probes</a>
 */
final class WrongScheme extends ProbeRule {
    private static final Set<Integer> HTTPS_PORTS = Set.of(443, 8443, 9443);

    WrongScheme() {
        super("wrong-scheme");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        probe.spec()
                .httpGet()
                .filter(get -> get.scheme().orElse(URIScheme.HTTP) == URIScheme.HTTP)
                .filter(get -> isHttps(probe.container().spec(), get.port()))
                .ifPresent(get -> findings.accept(warning(
                                probe.container(),
                                probe.path().field("httpGet"),
                                "the " + probe + " speaks HTTP to port " + get.port() + ", which is one for HTTPS")
                        .fix("add scheme: HTTPS")));
    }

    /** By its name, or by a number that nothing else uses. */
    private static boolean isHttps(Container container, IntOrString port) {
        Optional<String> name = port.asString()
                .or(() -> container.ports().stream()
                        .filter(declared -> port.asInt()
                                .filter(number -> number == declared.containerPort())
                                .isPresent())
                        .findFirst()
                        .flatMap(ContainerPort::name));
        return name.map(text -> text.startsWith("https") || text.startsWith("tls"))
                .orElseGet(() -> port.asInt().filter(HTTPS_PORTS::contains).isPresent());
    }
}
