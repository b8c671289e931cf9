package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The certificate is for the hosts that it is used for.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class CertificateNames implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/certificate-names");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        CertificateUse.all(cluster)
                .forEach(use -> use.find(cluster)
                        .flatMap(secret -> Certificate.of(secret.resource()))
                        .ifPresent(certificate -> check(use, certificate, findings)));
    }

    private void check(CertificateUse use, Certificate certificate, Consumer<Diagnostic> findings) {
        List<String> uncovered = use.hosts().stream()
                .filter(host -> certificate.names().stream().noneMatch(name -> Hosts.covers(name, host)))
                .toList();
        if (!uncovered.isEmpty()) {
            String names = certificate.names().isEmpty() ? "no DNS name" : String.join(", ", certificate.names());
            findings.accept(Finding.error(
                            code(),
                            use.user(),
                            use.path(),
                            Finding.name(use.user()) + " uses the certificate of Secret \"" + use.secret() + "\" for "
                                    + String.join(", ", uncovered) + ", for which it is not: clients refuse it")
                    .saw(names)
                    .fix("use a certificate with " + String.join(", ", uncovered) + " among its DNS names"));
        }
    }
}
