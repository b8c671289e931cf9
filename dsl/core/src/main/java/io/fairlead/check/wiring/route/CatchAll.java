package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule says for which host it is.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules">Ingress rules</a>
 */
final class CatchAll implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/catch-all");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class).forEach(ingress -> {
            List<IngressRule> rules = IngressPaths.rules(ingress);
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).host().filter(host -> !host.isEmpty()).isEmpty()) {
                    findings.accept(finding(ingress, IngressPaths.rule(i)));
                    break;
                }
            }
        });
    }

    private Diagnostic finding(Typed<Ingress> ingress, FieldPath rule) {
        return Finding.note(
                        code(),
                        ingress.manifest(),
                        rule,
                        "Ingress \"" + ingress.name()
                                + "\" has a rule without a host: it takes the requests for every host that no other rule has")
                .fix("set `host`");
    }
}
