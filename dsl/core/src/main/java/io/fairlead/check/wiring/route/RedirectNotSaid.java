package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Whether plain HTTP is redirected to HTTPS is said, not left to the controller.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class RedirectNotSaid implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/redirect-not-said");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (!IngressClasses.isKnown(cluster)) {
            cluster.of(Ingress.class)
                    .filter(ingress -> !IngressPaths.tls(ingress).isEmpty())
                    .filter(ingress -> Annotations.of(ingress.manifest()).keySet().stream()
                            .noneMatch(key -> key.toLowerCase(Locale.ROOT).contains("redirect")
                                    || key.endsWith("entrypoints")
                                    || key.endsWith("middlewares")))
                    .findFirst()
                    .ifPresent(ingress -> findings.accept(finding(ingress)));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress) {
        return Finding.note(
                        code(),
                        ingress.manifest(),
                        FieldPath.of("spec", "tls"),
                        "Ingress \"" + ingress.name()
                                + "\" has TLS and does not say what becomes of plain HTTP, which some controllers redirect and"
                                + " others serve: cannot decide without --ingress-controller")
                .fix("set the redirect annotation of your controller");
    }
}
