package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An annotation of ingress-nginx is spelled as it is known.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/">Annotations</a>
 */
final class AnnotationUnknown implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/annotation-unknown");
    }

    /** Only what is nearly a known name is a mistake for sure: releases knew different ones. */
    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.mayBeNginx(cluster)) {
            cluster.of(Ingress.class)
                    .forEach(ingress -> new TreeMap<>(Annotations.of(ingress.manifest()))
                            .keySet().stream()
                                    .filter(key -> key.startsWith(Annotations.NGINX))
                                    .map(key -> key.substring(Annotations.NGINX.length()))
                                    .filter(name -> !NginxAnnotations.ALL.contains(name))
                                    .forEach(name -> NearestName.of(name, NginxAnnotations.ALL)
                                            .ifPresent(known -> findings.accept(finding(ingress, name, known)))));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress, String name, String known) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.NGINX + name),
                        "Ingress \"" + ingress.name() + "\" sets " + Annotations.NGINX + name
                                + ", which ingress-nginx does not know")
                .saw(name)
                .fix("did you mean " + known + "?");
    }
}
