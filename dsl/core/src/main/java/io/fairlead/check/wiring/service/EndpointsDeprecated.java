package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Endpoints;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * Addresses of a Service are given by EndpointSlices.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#endpoints">Endpoints (deprecated)</a>
 */
final class EndpointsDeprecated implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/endpoints-deprecated");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Endpoints.class)
                .forEach(endpoints -> findings.accept(Finding.note(
                                code(),
                                endpoints.manifest(),
                                FieldPath.root(),
                                "Endpoints \"" + endpoints.name()
                                        + "\" is of a kind that is deprecated since Kubernetes 1.33")
                        .fix("write an EndpointSlice with the label " + Slices.SERVICE_NAME + ": "
                                + endpoints.name())));
    }
}
