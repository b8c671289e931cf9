package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests.Typed;
import java.util.function.Consumer;

/**
 * A wildcard certificate is asked of an issuer that proves by DNS.
 *
 * @see <a href="https://cert-manager.io/docs/configuration/acme/">ACME</a>
 */
final class WildcardByHttp implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/wildcard-by-http");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Issuers issuers = Issuers.of(cluster);
        CertificateUse.all(cluster)
                .forEach(use -> use.hosts().stream()
                        .filter(host -> host.startsWith("*."))
                        .findFirst()
                        .ifPresent(host -> issuers.askedBy(use.user())
                                .filter(Issuers::isHttpOnly)
                                .ifPresent(issuer -> findings.accept(finding(use, host, issuer)))));
    }

    private Diagnostic finding(CertificateUse use, String host, Typed<UntypedResource> issuer) {
        return Finding.error(
                        code(),
                        use.user(),
                        use.path(),
                        Finding.name(use.user()) + " asks " + Finding.name(issuer.manifest())
                                + " for a certificate for " + host + ", which HTTP-01, its only solver, cannot prove")
                .saw(host)
                .fix("add a solver with dns01 to the issuer")
                .fix("list the hosts one by one");
    }
}
