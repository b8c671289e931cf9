package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.function.Consumer;

/**
 * An Ingress names its class by the field.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation">Deprecated annotation</a>
 */
final class ClassByAnnotation implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/class-by-annotation");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (!IngressClasses.speaks(cluster, IngressDialect.GKE)) {
            cluster.of(Ingress.class)
                    .filter(ingress -> ingress.resource()
                            .spec()
                            .flatMap(IngressSpec::ingressClassName)
                            .isEmpty())
                    .forEach(ingress -> Annotations.get(ingress.manifest(), Annotations.CLASS)
                            .filter(name -> !name.startsWith("gce"))
                            .ifPresent(name -> findings.accept(finding(ingress, name))));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress, String name) {
        return Finding.note(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.CLASS),
                        "Ingress \"" + ingress.name()
                                + "\" names its class by an annotation that is deprecated since Kubernetes 1.18")
                .saw(name)
                .fix("set `ingressClassName: " + name + "` instead");
    }
}
