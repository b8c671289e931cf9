package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressController;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The class of an Ingress is there.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class">Ingress class</a>
 */
final class ClassUnknown implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/class-unknown");
    }

    private static final FieldPath FIELD = FieldPath.of("spec", "ingressClassName");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Set<String> known =
                new TreeSet<>(cluster.of(IngressClass.class).map(Typed::name).toList());
        cluster.target()
                .ingressController()
                .flatMap(IngressController::ingressClass)
                .ifPresent(known::add);
        cluster.of(Ingress.class)
                .forEach(ingress -> IngressClasses.of(ingress)
                        .filter(name -> !known.contains(name))
                        .filter(name -> !known.isEmpty() || cluster.isClosedWorld())
                        .ifPresent(name -> findings.accept(finding(cluster, ingress, name, known))));
    }

    private Diagnostic finding(Cluster cluster, Typed<Ingress> ingress, String name, Set<String> known) {
        boolean byField = ingress.resource()
                .spec()
                .flatMap(spec -> spec.ingressClassName())
                .isPresent();
        Diagnostic finding = Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        ingress.manifest(),
                        byField ? FIELD : Annotations.path(Annotations.CLASS),
                        "Ingress \"" + ingress.name() + "\" is for class \"" + name
                                + "\", of which nothing is known: no controller may serve it")
                .saw(name + "      known: " + (known.isEmpty() ? "none" : String.join(", ", known)));
        return Nearest.of(name, List.copyOf(known))
                .or(() -> known.stream().findFirst().filter(only -> known.size() == 1))
                .map(nearest -> finding.fix("use class " + nearest))
                .orElse(finding);
    }
}
