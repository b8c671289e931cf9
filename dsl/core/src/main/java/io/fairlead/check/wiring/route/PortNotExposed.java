package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.IntOrString;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An Ingress or a route names a port that the Service has, not one of its pods.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource">The Ingress resource</a>
 */
final class PortNotExposed implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/port-not-exposed");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Backend.all(cluster)
                .filter(backend ->
                        backend.portName().isPresent() || backend.portNumber().isPresent())
                .forEach(backend -> backend.find(cluster)
                        .filter(service -> !ServicePorts.of(service).isEmpty())
                        .filter(service -> ServicePorts.of(service).stream().noneMatch(port -> isMeant(backend, port)))
                        .ifPresent(service -> findings.accept(finding(backend, service))));
    }

    private static boolean isMeant(Backend backend, ServicePort port) {
        return backend.portName()
                .map(name -> port.name().filter(name::equals).isPresent())
                .orElseGet(() -> backend.portNumber()
                        .filter(number -> number == port.port())
                        .isPresent());
    }

    private Diagnostic finding(Backend backend, Typed<Service> service) {
        String port = text(backend);
        Diagnostic finding = Finding.error(
                        code(),
                        backend.route(),
                        backend.portPath(),
                        Finding.name(backend.route()) + " " + backend.sends() + " to port " + port + " of Service \""
                                + service.name() + "\", which exposes " + ServicePorts.text(service))
                .saw(port + "      exposes: " + ServicePorts.text(service));
        ServicePort meant = meant(backend, service);
        Diagnostic fixed = finding.fix("use port " + meant.port());
        return meant.name()
                .filter(name -> backend.isOfIngress())
                .map(name -> fixed.fix("name it: " + name))
                .orElse(fixed);
    }

    private static String text(Backend backend) {
        return backend.portName()
                .orElseGet(() -> String.valueOf(backend.portNumber().orElse(0)));
    }

    /** The port that leads to what was written, or the first one. */
    private static ServicePort meant(Backend backend, Typed<Service> service) {
        IntOrString written = backend.portName()
                .map(IntOrString::of)
                .orElseGet(() -> IntOrString.of(backend.portNumber().orElse(0)));
        return ServicePorts.of(service).stream()
                .filter(port -> port.targetPort().equals(Optional.of(written)))
                .findFirst()
                .orElse(ServicePorts.of(service).get(0));
    }
}
