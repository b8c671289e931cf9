package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A request is matched by one route.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule">HTTPRouteRule</a>
 */
final class MatchTaken implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/match-taken");
    }

    private record Taken(String gateway, String section, String host, String match) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Taken, GatewayObjects.Route> first = new HashMap<>();
        RouteRule.all(cluster)
                .filter(rule -> rule.route().kind().equals("HTTPRoute"))
                .forEach(rule -> Parent.of(rule.route()).forEach(parent -> check(rule, parent, first, findings)));
    }

    private void check(
            RouteRule rule, Parent parent, Map<Taken, GatewayObjects.Route> first, Consumer<Diagnostic> findings) {
        String gateway = parent.namespace() + "/" + parent.name();
        String section = parent.ref().text("sectionName").orElse("");
        for (String host : hosts(rule.route())) {
            for (Tree match : matches(rule)) {
                Taken taken = new Taken(gateway, section, host, match.value().toString());
                GatewayObjects.Route other = first.putIfAbsent(taken, rule.route());
                if (other != null
                        && !other.manifest()
                                .subject()
                                .equals(rule.route().manifest().subject())) {
                    findings.accept(finding(rule, match, host, other));
                    return;
                }
            }
        }
    }

    private static List<String> hosts(GatewayObjects.Route route) {
        List<String> hosts = route.spec().items("hostnames").stream()
                .map(Tree::text)
                .flatMap(Optional::stream)
                .toList();
        return hosts.isEmpty() ? List.of("") : hosts;
    }

    private static List<Tree> matches(RouteRule rule) {
        return rule.matches().isEmpty() ? List.of(rule.tree().at("matches")) : rule.matches();
    }

    private Diagnostic finding(RouteRule rule, Tree match, String host, GatewayObjects.Route other) {
        return Finding.warning(
                        code(),
                        rule.route().manifest(),
                        match.path(),
                        rule.route().text() + " matches the same requests of " + (host.isEmpty() ? "all hosts" : host)
                                + " as " + other.text() + ": the older of them gets them")
                .saw("also at " + other.manifest().place(FieldPath.root()))
                .fix("leave out one of them");
    }
}
