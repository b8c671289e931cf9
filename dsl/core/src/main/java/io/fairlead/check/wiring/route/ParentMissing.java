package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Gateway that a route attaches to is there.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#parentreference">ParentReference</a>
 */
final class ParentMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/parent-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Parent.all(cluster)
                .filter(parent -> parent.gateway(cluster).isEmpty() && !isTheTargets(cluster, parent))
                .forEach(parent -> findings.accept(finding(cluster, parent)));
    }

    private static boolean isTheTargets(Cluster cluster, Parent parent) {
        return cluster.target()
                .gateway()
                .filter(it -> it.name().text().equals(parent.name())
                        && it.namespace().text().equals(parent.namespace()))
                .isPresent();
    }

    private Diagnostic finding(Cluster cluster, Parent parent) {
        List<GatewayObjects.Gateway> known = GatewayObjects.of(cluster).gateways();
        Diagnostic finding = Finding.of(
                        cluster.absence(!known.isEmpty()),
                        code(),
                        parent.route().manifest(),
                        parent.ref().at("name").path(),
                        parent.route().text() + " attaches to Gateway \"" + parent.name() + "\" of namespace "
                                + parent.namespace() + ", which was not given: without it the route has no effect")
                .saw(parent.namespace() + "/" + parent.name());
        return known.stream()
                .filter(gateway -> gateway.manifest().name().equals(parent.name()))
                .findFirst()
                .map(gateway -> "set `namespace: " + gateway.manifest().namespace() + "`")
                .or(() -> Nearest.of(
                                parent.name(),
                                known.stream()
                                        .map(gateway -> gateway.manifest().name())
                                        .toList())
                        .map(name -> "use Gateway \"" + name + "\""))
                .map(finding::fix)
                .orElse(finding);
    }
}
