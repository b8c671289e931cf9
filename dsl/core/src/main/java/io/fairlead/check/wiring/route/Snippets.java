package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An Ingress does not depend on snippets of configuration.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations">allow-snippet-annotations</a>
 */
final class Snippets implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/snippet");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.mayBeNginx(cluster)) {
            cluster.of(Ingress.class)
                    .forEach(ingress -> new TreeMap<>(Annotations.of(ingress.manifest()))
                            .keySet().stream()
                                    .filter(key -> key.startsWith(Annotations.NGINX) && key.endsWith("-snippet"))
                                    .forEach(key -> findings.accept(finding(ingress, key))));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress, String key) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        Annotations.path(key),
                        "Ingress \"" + ingress.name() + "\" sets " + key
                                + ": ingress-nginx refuses it unless its administrator allows snippets")
                .fix("use the annotation for what the snippet does, if there is one");
    }
}
