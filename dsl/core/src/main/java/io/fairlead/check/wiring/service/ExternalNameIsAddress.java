package io.fairlead.check.wiring.service;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * An ExternalName is the name of a host, not its address.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#externalname">Type ExternalName</a>
 */
final class ExternalNameIsAddress implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/external-name-is-address");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(ServicePorts::isExternalName)
                .forEach(service -> service.resource()
                        .spec()
                        .flatMap(ServiceSpec::externalName)
                        .filter(name -> Addresses.anySpelling(name).isPresent())
                        .ifPresent(address -> findings.accept(finding(service, address))));
    }

    private Diagnostic finding(Typed<Service> service, String address) {
        return Finding.error(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "externalName"),
                        "Service \"" + service.name() + "\" is another name for \"" + address
                                + "\", which DNS takes for a name and cannot resolve")
                .saw(address)
                .fix("leave out type, externalName and selector, and give an EndpointSlice with this address")
                .fix("use the host's DNS name");
    }
}
