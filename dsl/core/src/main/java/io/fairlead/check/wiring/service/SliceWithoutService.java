package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An EndpointSlice says to which Service it belongs, and that Service is there.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#ownership">Ownership of EndpointSlices</a>
 */
final class SliceWithoutService implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/slice-without-service");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(EndpointSlice.class).forEach(slice -> {
            Optional<String> service = Slices.service(slice);
            if (service.isEmpty()) {
                findings.accept(unlabelled(slice));
            } else if (cluster.find(Service.class, slice.namespace(), service.orElseThrow())
                    .isEmpty()) {
                findings.accept(dangling(cluster, slice, service.orElseThrow()));
            }
        });
    }

    private Diagnostic unlabelled(Typed<EndpointSlice> slice) {
        return Finding.warning(
                        code(),
                        slice.manifest(),
                        FieldPath.of("metadata"),
                        "EndpointSlice \"" + slice.name() + "\" belongs to no Service: it has no label "
                                + Slices.SERVICE_NAME)
                .fix("add the label " + Slices.SERVICE_NAME + " with the name of the Service");
    }

    private Diagnostic dangling(Cluster cluster, Typed<EndpointSlice> slice, String service) {
        return Finding.of(
                        cluster.absence(Service.class, slice.namespace()),
                        code(),
                        slice.manifest(),
                        FieldPath.of("metadata", "labels").key(Slices.SERVICE_NAME),
                        "EndpointSlice \"" + slice.name() + "\" belongs to Service \"" + service
                                + "\", which namespace " + slice.namespace() + " does not have")
                .saw(service);
    }
}
