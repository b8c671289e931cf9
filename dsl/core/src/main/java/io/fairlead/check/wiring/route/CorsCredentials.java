package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.function.Consumer;

/**
 * Not every origin may send credentials.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors">Enable CORS</a>
 */
final class CorsCredentials implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/cors-credentials");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.mayBeNginx(cluster)) {
            cluster.of(Ingress.class)
                    .filter(CorsCredentials::isOpen)
                    .forEach(ingress -> findings.accept(finding(ingress)));
        }
    }

    /** Credentials are allowed and every origin is, unless something else is said. */
    private static boolean isOpen(Typed<Ingress> ingress) {
        return Annotations.isTrue(ingress.manifest(), "enable-cors")
                && Annotations.nginx(ingress.manifest(), "cors-allow-origin")
                        .orElse("*")
                        .trim()
                        .equals("*")
                && Annotations.nginx(ingress.manifest(), "cors-allow-credentials")
                        .orElse("true")
                        .equals("true");
    }

    private Diagnostic finding(Typed<Ingress> ingress) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.NGINX + "enable-cors"),
                        "Ingress \"" + ingress.name()
                                + "\" lets every origin send credentials: browsers refuse that, or other sites act as the user")
                .fix("set cors-allow-origin to the origins that are yours")
                .fix("set cors-allow-credentials: \"false\"");
    }
}
