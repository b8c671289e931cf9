package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import java.util.function.Consumer;

/**
 * A Secret of another namespace allows that a Gateway names it.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/guides/tls/#cross-namespace-certificate-references">Cross namespace certificate references</a>
 */
final class CertificateNotGranted implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/certificate-not-granted");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        GatewayObjects objects = GatewayObjects.of(cluster);
        CertificateUse.all(cluster)
                .filter(use -> !objects.isGranted(use.user(), use.namespace(), "Secret", use.secret()))
                .forEach(use -> findings.accept(finding(cluster, use)));
    }

    private Diagnostic finding(Cluster cluster, CertificateUse use) {
        return Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        use.user(),
                        use.path(),
                        Finding.name(use.user()) + " of namespace " + use.user().namespace()
                                + " takes its certificate from Secret \"" + use.secret() + "\" of namespace "
                                + use.namespace() + ", and no ReferenceGrant that was given allows it")
                .saw(use.namespace() + "/" + use.secret())
                .fix("add a ReferenceGrant to namespace " + use.namespace() + " from Gateway of namespace "
                        + use.user().namespace() + " to Secret");
    }
}
