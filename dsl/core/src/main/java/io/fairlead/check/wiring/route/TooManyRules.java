package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A route has no more rules and matches than the API takes.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec">HTTPRouteSpec</a>
 */
final class TooManyRules implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/too-many-rules");
    }

    private static final int RULES = 16;
    private static final int MATCHES = 64;
    private static final int ALL_MATCHES = 128;

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        GatewayObjects.of(cluster).routes().stream()
                .filter(route -> route.kind().equals("HTTPRoute"))
                .forEach(route -> check(route, route.spec().items("rules"), findings));
    }

    private void check(GatewayObjects.Route route, List<Tree> rules, Consumer<Diagnostic> findings) {
        if (rules.size() > RULES) {
            findings.accept(finding(route, route.spec().at("rules"), rules.size() + " rules", RULES));
        }
        rules.stream()
                .map(rule -> rule.at("matches"))
                .filter(matches -> matches.items().size() > MATCHES)
                .forEach(matches -> findings.accept(
                        finding(route, matches, matches.items().size() + " matches in one rule", MATCHES)));
        int all = rules.stream().mapToInt(rule -> rule.items("matches").size()).sum();
        if (all > ALL_MATCHES) {
            findings.accept(finding(route, route.spec().at("rules"), all + " matches", ALL_MATCHES));
        }
    }

    private Diagnostic finding(GatewayObjects.Route route, Tree at, String count, int most) {
        return Finding.error(
                        code(),
                        route.manifest(),
                        at.path(),
                        route.text() + " has " + count + ", and the API takes " + most)
                .because(Cause.TOO_MANY)
                .fix("split it into several routes of the same hosts");
    }
}
