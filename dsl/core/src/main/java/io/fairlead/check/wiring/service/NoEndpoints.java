package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Endpoints;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A Service without a selector has an EndpointSlice.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors">Services without selectors</a>
 */
final class NoEndpoints implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/no-endpoints");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Slices slices = cluster.view(Slices.class, Slices::of);
        cluster.of(Service.class)
                .filter(service -> !ServicePorts.isExternalName(service))
                .filter(service -> Cluster.selector(service).isEmpty())
                .filter(service -> slices.of(service).isEmpty())
                .filter(service -> cluster.find(Endpoints.class, service.namespace(), service.name())
                        .isEmpty())
                .forEach(service -> findings.accept(finding(cluster, service)));
    }

    private Diagnostic finding(Cluster cluster, Typed<Service> service) {
        boolean others = cluster.knowsPodsOf(service.namespace())
                || cluster.of(EndpointSlice.class).findAny().isPresent();
        return Finding.of(
                        cluster.absence(others),
                        code(),
                        service.manifest(),
                        FieldPath.of("spec"),
                        "Service \"" + service.name()
                                + "\" has neither a selector nor an EndpointSlice: it leads nowhere")
                .fix("add `selector` with the labels of the pods that serve it")
                .fix("add an EndpointSlice with the label `kubernetes.io/service-name: " + service.name() + "`");
    }
}
