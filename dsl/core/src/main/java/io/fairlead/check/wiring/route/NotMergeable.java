package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * F5's controller serves one Ingress for a host, or a master with minions.
 *
 * @see <a href="https://docs.nginx.com/nginx-ingress-controller/configuration/ingress-resources/cross-namespace-configuration/">Cross-namespace configuration</a>
 */
final class NotMergeable implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/not-mergeable");
    }

    private static final String TYPE = "nginx.org/mergeable-ingress-type";

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (!IngressClasses.speaks(cluster, IngressDialect.F5_NGINX)) {
            return;
        }
        Map<String, Typed<Ingress>> first = new HashMap<>();
        cluster.of(Ingress.class)
                .filter(ingress -> Annotations.get(ingress.manifest(), TYPE).isEmpty())
                .forEach(ingress -> {
                    int index = 0;
                    for (IngressRule rule : IngressPaths.rules(ingress)) {
                        Typed<Ingress> other = first.putIfAbsent(rule.host().orElse(""), ingress);
                        if (other != null
                                && !other.manifest()
                                        .subject()
                                        .equals(ingress.manifest().subject())) {
                            findings.accept(finding(ingress, index, rule.host().orElse("all hosts"), other));
                        }
                        index++;
                    }
                });
    }

    private Diagnostic finding(Typed<Ingress> ingress, int rule, String host, Typed<Ingress> other) {
        return Finding.error(
                        code(),
                        ingress.manifest(),
                        IngressPaths.rule(rule).field("host"),
                        "Ingress \"" + ingress.name() + "\" is for " + host + ", which Ingress \"" + other.name()
                                + "\" already has: F5's controller serves only one of them")
                .saw(host)
                .fix("put all paths of the host into one Ingress")
                .fix("annotate one as " + TYPE + ": master and the others as minion");
    }
}
