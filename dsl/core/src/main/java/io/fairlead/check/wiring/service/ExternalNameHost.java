package io.fairlead.check.wiring.service;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import java.util.function.Consumer;

/**
 * An ExternalName changes neither the host name that clients send nor the port.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#externalname">Type ExternalName</a>
 */
final class ExternalNameHost implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/external-name-host");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(ServicePorts::isExternalName)
                .forEach(service -> service.resource()
                        .spec()
                        .flatMap(ServiceSpec::externalName)
                        .filter(host -> Addresses.anySpelling(host).isEmpty())
                        .ifPresent(host -> findings.accept(finding(service, host))));
    }

    private Diagnostic finding(Typed<Service> service, String host) {
        FieldPath path = FieldPath.of("spec", "externalName");
        return ServicePorts.of(service).stream()
                .filter(ExternalNameHost::isMapped)
                .findFirst()
                .map(port -> Finding.warning(
                                code(),
                                service.manifest(),
                                path,
                                "Service \"" + service.name() + "\" is only another name for " + host
                                        + ": it maps no port, and clients dial port " + port.port() + " of that host")
                        .saw(ServicePorts.text(port))
                        .fix("let the clients use the port of " + host))
                .orElseGet(() -> Finding.note(
                                code(),
                                service.manifest(),
                                path,
                                "clients of Service \"" + service.name() + "\" send that name to " + host
                                        + ": an HTTP host or a TLS certificate for " + host + " does not fit it")
                        .fix("give the clients " + host + " itself when they speak HTTP or TLS"));
    }

    private static boolean isMapped(ServicePort port) {
        return port.targetPort()
                .flatMap(IntOrString::asInt)
                .filter(to -> to != port.port())
                .isPresent();
    }
}
