package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressController;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An annotation is one that the cluster's ingress controller reads.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource">The Ingress resource</a>
 */
final class AnnotationIgnored implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/annotation-ignored");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.target()
                .ingressController()
                .ifPresentOrElse(
                        controller -> foreign(cluster, controller, findings), () -> undecided(cluster, findings));
    }

    /** One note is enough: all of them hang on the same answer. */
    private void undecided(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class)
                .flatMap(ingress -> new TreeMap<>(Annotations.of(ingress.manifest()))
                        .keySet().stream()
                                .filter(key -> AnnotationFamilies.of(key).isPresent())
                                .map(key -> Finding.note(
                                        code(),
                                        ingress.manifest(),
                                        Annotations.path(key),
                                        "Ingress \"" + ingress.name() + "\" is set up by " + key
                                                + ", which only one kind of controller reads: cannot decide without"
                                                + " --ingress-controller")))
                .findFirst()
                .ifPresent(findings);
    }

    private void foreign(Cluster cluster, IngressController controller, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class)
                .forEach(ingress -> new TreeMap<>(Annotations.of(ingress.manifest()))
                        .forEach((key, value) -> AnnotationFamilies.of(key)
                                .filter(dialect -> dialect != controller.dialect())
                                .ifPresent(dialect -> findings.accept(finding(ingress, key, value, controller)))));
    }

    private Diagnostic finding(Typed<Ingress> ingress, String key, String value, IngressController controller) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(key),
                        "annotation " + key + " of Ingress \"" + ingress.name() + "\" has no effect: "
                                + controller.name() + " does not read it")
                .saw(value)
                .fix("say it in the words of " + controller.name() + ", or leave it out");
    }
}
