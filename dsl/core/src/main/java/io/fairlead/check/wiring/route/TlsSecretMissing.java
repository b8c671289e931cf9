package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The Secret with the certificate is in the namespace of the Ingress or Gateway, or something makes it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class TlsSecretMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/secret-missing");
    }

    private record Name(String namespace, String secret) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.speaks(cluster, IngressDialect.ALB)) {
            return;
        }
        Set<Name> made = made(cluster);
        CertificateUse.all(cluster)
                .filter(use -> use.find(cluster).isEmpty() && !Annotations.hasIssuer(use.user()))
                .filter(use -> made.add(new Name(use.namespace(), use.secret())))
                .forEach(use -> findings.accept(finding(cluster, use)));
    }

    /** The Secrets that cert-manager will write. */
    private static Set<Name> made(Cluster cluster) {
        Set<Name> made = new HashSet<>();
        for (Typed<UntypedResource> object : GatewayObjects.of(cluster).others()) {
            if (object.resource().kind().equals("Certificate")) {
                Tree.of(object.resource())
                        .at("spec")
                        .text("secretName")
                        .ifPresent(name -> made.add(new Name(object.namespace(), name)));
            }
        }
        return made;
    }

    private Diagnostic finding(Cluster cluster, CertificateUse use) {
        List<String> others = cluster.names(Secret.class, use.namespace());
        Diagnostic finding = Finding.of(
                        cluster.absence(!others.isEmpty()),
                        code(),
                        use.user(),
                        use.path(),
                        Finding.name(use.user()) + " takes its certificate from Secret \"" + use.secret()
                                + "\", which was not given for namespace " + use.namespace())
                .saw(use.secret());
        Optional<String> nearest = Nearest.of(use.secret(), others);
        return nearest.map(name -> finding.fix("use Secret \"" + name + "\""))
                .orElse(finding)
                .fix("add a Secret of type kubernetes.io/tls with tls.crt and tls.key")
                .fix("let cert-manager make it: annotation " + Annotations.CLUSTER_ISSUER);
    }
}
