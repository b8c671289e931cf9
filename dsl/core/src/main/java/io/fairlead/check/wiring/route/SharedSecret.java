package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ingresses that share a certificate have the same hosts.
 *
 * @see <a href="https://cert-manager.io/docs/usage/ingress/">Annotated Ingress resource</a>
 */
final class SharedSecret implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/shared-secret");
    }

    private record Name(String namespace, String secret) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Name, CertificateUse> first = new HashMap<>();
        CertificateUse.all(cluster)
                .filter(use -> use.user().resource() instanceof Ingress && Annotations.hasIssuer(use.user()))
                .forEach(use -> {
                    CertificateUse other = first.putIfAbsent(new Name(use.namespace(), use.secret()), use);
                    if (other != null && !Set.copyOf(other.hosts()).equals(Set.copyOf(use.hosts()))) {
                        findings.accept(finding(use, other));
                    }
                });
    }

    private Diagnostic finding(CertificateUse use, CertificateUse other) {
        return Finding.warning(
                        code(),
                        use.user(),
                        use.path(),
                        Finding.name(use.user()) + " and " + Finding.name(other.user()) + " ask for Secret \""
                                + use.secret() + "\" with different hosts: each replaces the certificate of the other")
                .saw(String.join(", ", use.hosts()) + "      other: " + String.join(", ", other.hosts()))
                .fix("give each its own secretName");
    }
}
