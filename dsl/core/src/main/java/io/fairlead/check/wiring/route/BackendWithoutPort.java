package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A route gives the port of the Service.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference">BackendObjectReference</a>
 */
final class BackendWithoutPort implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/backend-without-port");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Backend.all(cluster)
                .filter(backend ->
                        !backend.isOfIngress() && backend.portNumber().isEmpty())
                .forEach(backend -> findings.accept(Finding.error(
                                code(),
                                backend.route(),
                                backend.portPath(),
                                Finding.name(backend.route()) + " " + backend.sends() + " to Service \""
                                        + backend.service() + "\" and gives no port")
                        .because(Cause.REQUIRED)
                        .fix("give the number of a port of the Service")));
    }
}
