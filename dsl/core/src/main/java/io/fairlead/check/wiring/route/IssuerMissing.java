package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Manifest;
import java.util.function.Consumer;

/**
 * The issuer that is asked for a certificate is there: an Issuer in the same namespace, or a ClusterIssuer.
 *
 * @see <a href="https://cert-manager.io/docs/usage/ingress/">Annotated Ingress resource</a>
 */
final class IssuerMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/issuer-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Issuers issuers = Issuers.of(cluster);
        CertificateUsers.all(cluster).forEach(user -> {
            Annotations.get(user, Annotations.ISSUER)
                    .filter(name -> issuers.issuer(user.namespace(), name).isEmpty())
                    .ifPresent(name -> findings.accept(issuer(cluster, issuers, user, name)));
            Annotations.get(user, Annotations.CLUSTER_ISSUER)
                    .filter(name -> issuers.clusterIssuer(name).isEmpty())
                    .ifPresent(name -> findings.accept(clusterIssuer(cluster, issuers, user, name)));
        });
    }

    private Diagnostic issuer(Cluster cluster, Issuers issuers, Manifest user, String name) {
        boolean ofCluster = issuers.clusterIssuer(name).isPresent();
        Diagnostic finding = Finding.of(
                        cluster.absence(ofCluster || !issuers.ofNamespace().isEmpty()),
                        code(),
                        user,
                        Annotations.path(Annotations.ISSUER),
                        Finding.name(user) + " asks Issuer \"" + name + "\" for its certificate, which namespace "
                                + user.namespace() + " does not have")
                .saw(name);
        return ofCluster ? finding.fix("it is a ClusterIssuer: use " + Annotations.CLUSTER_ISSUER) : finding;
    }

    private Diagnostic clusterIssuer(Cluster cluster, Issuers issuers, Manifest user, String name) {
        boolean ofNamespace = issuers.issuer(user.namespace(), name).isPresent();
        Diagnostic finding = Finding.of(
                        cluster.absence(ofNamespace || !issuers.ofCluster().isEmpty()),
                        code(),
                        user,
                        Annotations.path(Annotations.CLUSTER_ISSUER),
                        Finding.name(user) + " asks ClusterIssuer \"" + name
                                + "\" for its certificate, which was not given")
                .saw(name);
        return ofNamespace ? finding.fix("it is an Issuer: use " + Annotations.ISSUER) : finding;
    }
}
