package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Gateway has the listener that a route attaches to, and it takes such routes.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#parentreference">ParentReference</a>
 */
final class NoListener implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/no-listener");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Parent.all(cluster)
                .forEach(parent -> parent.gateway(cluster)
                        .filter(gateway -> parent.taking(gateway).isEmpty())
                        .ifPresent(gateway -> findings.accept(finding(parent, gateway))));
    }

    private Diagnostic finding(Parent parent, GatewayObjects.Gateway gateway) {
        List<Tree> named = parent.named(gateway);
        String field = parent.ref().has("sectionName") ? "sectionName" : "port";
        String wanted = parent.ref()
                .text("sectionName")
                .map(name -> "listener \"" + name + "\"")
                .orElseGet(() -> parent.ref()
                        .number("port")
                        .map(port -> "a listener on port " + port)
                        .orElse("a listener"));
        String what = named.isEmpty()
                ? ", which has no such listener"
                : ", which takes no " + parent.route().kind() + " there";
        return Finding.error(
                        code(),
                        parent.route().manifest(),
                        parent.isNarrowed()
                                ? parent.ref().at(field).path()
                                : parent.ref().path(),
                        parent.route().text() + " attaches to " + wanted + " of Gateway \"" + parent.name() + "\""
                                + what)
                .saw("listeners: " + Parent.text(gateway.listeners()));
    }
}
