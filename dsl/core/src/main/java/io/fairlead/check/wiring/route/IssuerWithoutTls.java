package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * Who asks for a certificate says for which hosts, and where to put it.
 *
 * @see <a href="https://cert-manager.io/docs/usage/ingress/">Annotated Ingress resource</a>
 */
final class IssuerWithoutTls implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/issuer-without-tls");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class)
                .filter(ingress -> Annotations.hasIssuer(ingress.manifest()))
                .filter(ingress -> IngressPaths.tls(ingress).stream()
                        .noneMatch(tls -> !tls.hosts().isEmpty()
                                && tls.secretName()
                                        .filter(name -> !name.isEmpty())
                                        .isPresent()))
                .forEach(ingress -> findings.accept(finding(ingress)));
    }

    private Diagnostic finding(Typed<Ingress> ingress) {
        String missing = IngressPaths.tls(ingress).isEmpty() ? "no tls" : "no tls with both hosts and secretName";
        return Finding.error(
                        code(),
                        ingress.manifest(),
                        FieldPath.of("spec", "tls"),
                        "Ingress \"" + ingress.name() + "\" asks cert-manager for a certificate and has " + missing
                                + ": none is made")
                .fix("add tls with the hosts and the secretName that the certificate shall have");
    }
}
