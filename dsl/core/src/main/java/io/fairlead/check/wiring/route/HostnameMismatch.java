package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A route and its listener have a host in common.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec">HTTPRouteSpec</a>
 */
final class HostnameMismatch implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/hostname-mismatch");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Parent.all(cluster)
                .forEach(parent -> parent.gateway(cluster).ifPresent(gateway -> {
                    List<String> hosts = hosts(parent.route());
                    List<Tree> taking = parent.taking(gateway);
                    if (!hosts.isEmpty()
                            && !taking.isEmpty()
                            && taking.stream().noneMatch(listener -> meets(listener, hosts))) {
                        findings.accept(finding(parent, hosts, taking));
                    }
                }));
    }

    private static List<String> hosts(GatewayObjects.Route route) {
        return route.spec().items("hostnames").stream()
                .map(Tree::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean meets(Tree listener, List<String> hosts) {
        return listener.text("hostname")
                .map(name -> name.isEmpty() || hosts.stream().anyMatch(host -> Hosts.meet(name, host)))
                .orElse(true);
    }

    private Diagnostic finding(Parent parent, List<String> hosts, List<Tree> listeners) {
        String names = String.join(
                ", ",
                listeners.stream()
                        .flatMap(listener -> listener.text("hostname").stream())
                        .toList());
        return Finding.error(
                        code(),
                        parent.route().manifest(),
                        parent.route().spec().at("hostnames").path(),
                        parent.route().text() + " is for " + String.join(", ", hosts)
                                + ", but the listeners of Gateway \"" + parent.name()
                                + "\" that it attaches to are for " + names)
                .saw(String.join(", ", hosts) + "      listeners: " + names)
                .fix("use a host that the listener has, or widen the listener's hostname");
    }
}
