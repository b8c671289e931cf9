package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A Service does not ask for addresses by fields that are on their way out.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/">Service</a>
 */
final class DeprecatedAddress implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/deprecated-address");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            service.resource()
                    .spec()
                    .flatMap(ServiceSpec::loadBalancerIP)
                    .filter(address -> !address.isEmpty())
                    .ifPresent(address -> findings.accept(balancer(service, address)));
            service.resource()
                    .spec()
                    .map(ServiceSpec::externalIPs)
                    .filter(addresses -> !addresses.isEmpty())
                    .ifPresent(addresses -> findings.accept(external(service, String.join(", ", addresses))));
        });
    }

    private Diagnostic balancer(Typed<Service> service, String address) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "loadBalancerIP"),
                        "Service \"" + service.name()
                                + "\" sets loadBalancerIP, which is deprecated and which many clouds ignore")
                .saw(address)
                .fix("use the annotation of your cloud for an address of its load balancer");
    }

    private Diagnostic external(Typed<Service> service, String addresses) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "externalIPs"),
                        "Service \"" + service.name()
                                + "\" sets externalIPs, by which traffic for any address can be taken: deprecated since 1.36")
                .saw(addresses)
                .fix("use type LoadBalancer, or the Gateway API");
    }
}
