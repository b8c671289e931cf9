package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A controller is told when its backend speaks TLS or gRPC.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-protocol">Backend Protocol</a>
 */
final class BackendProtocol implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/backend-protocol");
    }

    private static final int HTTPS_PORT = 443;
    private static final Set<String> HTTPS = Set.of("https", "grpcs");
    private static final Set<String> GRPC = Set.of("grpc", "kubernetes.io/h2c");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.isKnown(cluster)) {
            all(cluster)
                    .filter(at -> IngressClasses.speaks(cluster, IngressDialect.INGRESS_NGINX))
                    .forEach(at -> findings.accept(decided(at)));
        } else {
            all(cluster).findFirst().ifPresent(at -> findings.accept(undecided(at)));
        }
    }

    private record At(Backend backend, ServicePort port) {}

    private static Stream<At> all(Cluster cluster) {
        return Backend.all(cluster)
                .filter(Backend::isOfIngress)
                .filter(backend -> Annotations.of(backend.route()).keySet().stream()
                        .noneMatch(key -> key.contains("backend-protocol")
                                || key.contains("-services")
                                || key.contains("passthrough")))
                .flatMap(backend -> backend.find(cluster).flatMap(service -> port(backend, service)).stream()
                        .filter(port -> !protocol(port).isEmpty())
                        .map(port -> new At(backend, port)));
    }

    private static Optional<ServicePort> port(Backend backend, Typed<Service> service) {
        return ServicePorts.of(service).stream()
                .filter(port -> backend.portName().isPresent()
                        ? port.name().equals(backend.portName())
                        : backend.portNumber()
                                .filter(number -> number == port.port())
                                .isPresent())
                .findFirst();
    }

    private static String protocol(ServicePort port) {
        String said = port.appProtocol().or(port::name).orElse("");
        if (HTTPS.contains(said) || port.port() == HTTPS_PORT) {
            return said.equals("grpcs") ? "GRPCS" : "HTTPS";
        }
        return GRPC.contains(said) ? "GRPC" : "";
    }

    /** A name is a hint; a protocol that is said, or the port of TLS, is more. */
    private static Severity severity(ServicePort port) {
        return port.appProtocol().isPresent() || port.port() == HTTPS_PORT ? Severity.WARNING : Severity.NOTE;
    }

    private Diagnostic decided(At at) {
        return Finding.of(
                        severity(at.port()),
                        code(),
                        at.backend().route(),
                        at.backend().portPath(),
                        message(at))
                .saw(ServicePorts.text(at.port()))
                .fix("set annotation " + Annotations.NGINX + "backend-protocol: " + protocol(at.port()));
    }

    private Diagnostic undecided(At at) {
        return Finding.note(
                        code(),
                        at.backend().route(),
                        at.backend().portPath(),
                        message(at) + ": cannot decide without --ingress-controller")
                .saw(ServicePorts.text(at.port()));
    }

    private static String message(At at) {
        return Finding.name(at.backend().route()) + " " + at.backend().sends() + " over plain HTTP to Service \""
                + at.backend().service() + "\", whose port looks like " + protocol(at.port());
    }
}
