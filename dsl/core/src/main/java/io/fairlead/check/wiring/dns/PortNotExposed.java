package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.IntOrString;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An address names a port that the Service has, not one of its pods.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class PortNotExposed implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/port-not-exposed");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        NamedAddress.all(cluster)
                .filter(address -> address.port().isPresent())
                .forEach(address -> address.service(cluster)
                        .filter(service -> !ServicePorts.isExternalName(service))
                        .filter(service ->
                                !offers(cluster, service, address.port().getAsInt()))
                        .ifPresent(service -> findings.accept(finding(address, service))));
    }

    /** Clients of a headless Service dial the pods, on whatever port these listen. */
    private static boolean offers(Cluster cluster, Typed<Service> service, int number) {
        if (ServicePorts.of(service).isEmpty()
                || ServicePorts.of(service).stream().anyMatch(port -> port.port() == number)) {
            return true;
        }
        List<Workload> pods = cluster.selectedBy(service);
        return ServicePorts.isHeadless(service)
                && (pods.isEmpty()
                        || pods.stream()
                                .map(PodPorts::of)
                                .anyMatch(ports -> ports.isEmpty()
                                        || ports.stream()
                                                .map(ContainerPort::containerPort)
                                                .anyMatch(port -> port == number)));
    }

    private Diagnostic finding(NamedAddress address, Typed<Service> service) {
        int number = address.port().getAsInt();
        Diagnostic finding = Finding.of(
                        address.sure() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " leads to port " + number
                                + " of Service \"" + service.name() + "\", which exposes " + ServicePorts.text(service))
                .saw(address.host() + ":" + number + "      exposes: " + ServicePorts.text(service));
        return ServicePorts.of(service).stream()
                .filter(port -> port.targetPort().equals(Optional.of(IntOrString.of(number))))
                .findFirst()
                .map(port -> finding.fix("use port " + port.port() + ", which leads to " + number))
                .orElseGet(() -> finding.fix("use port " + first(service).port()));
    }

    private static ServicePort first(Typed<Service> service) {
        return ServicePorts.of(service).get(0);
    }
}
