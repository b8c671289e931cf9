package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import java.util.function.Consumer;

/**
 * A Service of another namespace allows that it is named.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/referencegrant/">ReferenceGrant</a>
 */
final class BackendNotGranted implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/backend-not-granted");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        GatewayObjects objects = GatewayObjects.of(cluster);
        Backend.all(cluster)
                .filter(backend -> !backend.isOfIngress())
                .filter(backend ->
                        !objects.isGranted(backend.route(), backend.namespace(), "Service", backend.service()))
                .forEach(backend -> findings.accept(finding(cluster, backend)));
    }

    private Diagnostic finding(Cluster cluster, Backend backend) {
        return Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        backend.route(),
                        backend.path(),
                        Finding.name(backend.route()) + " of namespace "
                                + backend.route().namespace() + " "
                                + backend.sends() + " to Service \"" + backend.service() + "\" of namespace "
                                + backend.namespace()
                                + ", and no ReferenceGrant that was given allows it: requests get 500")
                .saw(backend.namespace() + "/" + backend.service())
                .fix("add a ReferenceGrant to namespace " + backend.namespace() + " from "
                        + backend.route().resource().kind() + " of namespace "
                        + backend.route().namespace()
                        + " to Service");
    }
}
