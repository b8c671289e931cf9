package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.target.IngressController;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * The ingress controller is one that still gets security fixes.
 *
 * @see <a href="https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/">Ingress NGINX Retirement</a>
 */
final class ControllerRetired implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/controller-retired");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.target()
                .ingressController()
                .filter(IngressController::retired)
                .flatMap(controller -> cluster.of(Ingress.class)
                        .findFirst()
                        .map(ingress -> Finding.note(
                                        code(),
                                        ingress.manifest(),
                                        FieldPath.root(),
                                        "Ingress \"" + ingress.name()
                                                + "\" is served by ingress-nginx, which was retired in"
                                                + " March 2026 and gets no more security fixes")
                                .fix("move to another controller or to the Gateway API")))
                .ifPresent(findings);
    }
}
