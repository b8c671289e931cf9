package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The Secret with the certificate has tls.crt and tls.key, and says so by its type.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class TlsSecretType implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/secret-type");
    }

    private static final String TYPE = "kubernetes.io/tls";

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Manifest, CertificateUse> seen = new IdentityHashMap<>();
        CertificateUse.all(cluster)
                .forEach(use -> use.find(cluster)
                        .filter(secret ->
                                !secret.resource().type().orElse("Opaque").equals(TYPE))
                        .filter(secret -> seen.putIfAbsent(secret.manifest(), use) == null)
                        .ifPresent(secret -> findings.accept(finding(use, secret))));
    }

    private Diagnostic finding(CertificateUse use, Typed<Secret> secret) {
        List<String> missing = Stream.of("tls.crt", "tls.key")
                .filter(key -> !secret.resource().data().containsKey(key)
                        && !secret.resource().stringData().containsKey(key))
                .toList();
        String type = secret.resource().type().orElse("Opaque");
        return Finding.of(
                        missing.isEmpty() ? Severity.WARNING : Severity.ERROR,
                        code(),
                        use.user(),
                        use.path(),
                        Finding.name(use.user()) + " takes its certificate from Secret \"" + secret.name()
                                + "\" of type "
                                + type
                                + (missing.isEmpty()
                                        ? ""
                                        : ", which has no key " + String.join(" and no key ", missing)))
                .saw(type)
                .fix("make it `type: " + TYPE + "` with tls.crt and tls.key");
    }
}
