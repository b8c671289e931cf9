package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Manifest;
import java.util.function.Consumer;

/**
 * One issuer is asked for a certificate.
 *
 * @see <a href="https://cert-manager.io/docs/usage/ingress/#supported-annotations">Supported annotations</a>
 */
final class TwoIssuers implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/two-issuers");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        CertificateUsers.all(cluster)
                .filter(user -> Annotations.get(user, Annotations.ISSUER).isPresent())
                .forEach(user -> Annotations.get(user, Annotations.CLUSTER_ISSUER)
                        .ifPresent(name -> findings.accept(finding(user, name))));
    }

    private Diagnostic finding(Manifest user, String name) {
        return Finding.error(
                        code(),
                        user,
                        Annotations.path(Annotations.CLUSTER_ISSUER),
                        Finding.name(user) + " asks an Issuer and a ClusterIssuer: cert-manager refuses both")
                .saw(name)
                .fix("leave out one of the annotations");
    }
}
