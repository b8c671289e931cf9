package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.target.IngressController;
import io.fairlead.target.IngressDialect;
import java.util.function.Consumer;

/**
 * The Service behind an Ingress or a route has pods, not another name.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference">BackendObjectReference</a>
 */
final class ExternalNameBackend implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/external-name-backend");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Backend.all(cluster)
                .filter(backend -> backend.find(cluster)
                        .filter(ServicePorts::isExternalName)
                        .isPresent())
                .forEach(backend -> findings.accept(finding(cluster, backend)));
    }

    private Diagnostic finding(Cluster cluster, Backend backend) {
        boolean undecided = backend.isOfIngress() && !IngressClasses.isKnown(cluster);
        String who = backend.isOfIngress()
                ? cluster.target()
                        .ingressController()
                        .map(IngressController::name)
                        .orElse("some controllers")
                : "implementations of the Gateway API";
        return Finding.of(
                        severity(cluster, backend),
                        code(),
                        backend.route(),
                        backend.path(),
                        Finding.name(backend.route()) + " " + backend.sends() + " to Service \"" + backend.service()
                                + "\" of type ExternalName, which " + who + " may refuse"
                                + (undecided
                                        ? ": cannot decide without --ingress-controller"
                                        : " unless set up for it"))
                .fix("use a Service without a selector and an EndpointSlice with the addresses");
    }

    private static Severity severity(Cluster cluster, Backend backend) {
        return backend.isOfIngress()
                        && (!IngressClasses.isKnown(cluster)
                                || IngressClasses.speaks(cluster, IngressDialect.INGRESS_NGINX))
                ? Severity.NOTE
                : Severity.WARNING;
    }
}
