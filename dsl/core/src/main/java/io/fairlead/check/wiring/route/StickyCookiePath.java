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
 * A sticky cookie has a path where paths are expressions.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#session-affinity">Session affinity</a>
 */
final class StickyCookiePath implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/sticky-cookie-path");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.mayBeNginx(cluster)) {
            cluster.of(Ingress.class)
                    .filter(ingress -> Annotations.nginx(ingress.manifest(), "affinity")
                            .filter("cookie"::equals)
                            .isPresent())
                    .filter(ingress -> Annotations.isTrue(ingress.manifest(), "use-regex"))
                    .filter(ingress -> Annotations.nginx(ingress.manifest(), "session-cookie-path")
                            .isEmpty())
                    .forEach(ingress -> findings.accept(finding(ingress)));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.NGINX + "affinity"),
                        "Ingress \"" + ingress.name()
                                + "\" keeps sessions by a cookie whose path is an expression: browsers do not send it back")
                .fix("set session-cookie-path: /");
    }
}
