package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A rewrite of ingress-nginx keeps what follows the prefix.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rewrite">Rewrite</a>
 */
final class RewriteWithoutCapture implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/rewrite-without-capture");
    }

    private static final Pattern GROUP = Pattern.compile("\\$[0-9]");
    private static final String TARGET = "rewrite-target";

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.mayBeNginx(cluster)) {
            cluster.of(Ingress.class)
                    .filter(ingress -> IngressPaths.of(ingress).stream().anyMatch(RewriteWithoutCapture::isPrefix))
                    .forEach(ingress -> Annotations.nginx(ingress.manifest(), TARGET)
                            .filter(target -> !GROUP.matcher(target).find())
                            .ifPresent(target -> findings.accept(finding(ingress, target))));
        }
    }

    private static boolean isPrefix(IngressPaths.HostPath path) {
        return !path.type().equals("Exact");
    }

    private Diagnostic finding(Typed<Ingress> ingress, String target) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.NGINX + TARGET),
                        "Ingress \"" + ingress.name() + "\" rewrites every request to \"" + target
                                + "\": what follows the prefix is lost, for /static/app.js too")
                .saw(target)
                .fix("capture the rest: path `/api(/|$)(.*)`, pathType ImplementationSpecific, rewrite-target `/$2`")
                .fix("put paths that are not rewritten into an Ingress of their own, on another host");
    }
}
