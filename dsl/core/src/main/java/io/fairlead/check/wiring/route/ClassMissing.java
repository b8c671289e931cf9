package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressController;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An Ingress says which controller it is for.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class">Default IngressClass</a>
 */
final class ClassMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/class-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.defaults(cluster).isEmpty()) {
            cluster.of(Ingress.class)
                    .filter(ingress -> IngressClasses.of(ingress).isEmpty())
                    .forEach(ingress -> findings.accept(finding(cluster, ingress)));
        }
    }

    private Diagnostic finding(Cluster cluster, Typed<Ingress> ingress) {
        Optional<String> known = cluster.target().ingressController().flatMap(IngressController::ingressClass);
        return Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        ingress.manifest(),
                        FieldPath.of("spec"),
                        "Ingress \"" + ingress.name()
                                + "\" names no class: unless the cluster has a default class, no controller serves it")
                .fix("set `ingressClassName: " + known.orElse("…") + "` to the class of your controller");
    }
}
