package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A path is matched in a way that every implementation has.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#pathmatchtype">PathMatchType</a>
 */
final class RegularExpression implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/regular-expression");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        RouteRule.all(cluster)
                .forEach(rule -> rule.matches().stream()
                        .map(match -> match.at("path"))
                        .filter(path -> path.text("type")
                                .filter("RegularExpression"::equals)
                                .isPresent())
                        .findFirst()
                        .ifPresent(path -> findings.accept(Finding.note(
                                        code(),
                                        rule.route().manifest(),
                                        path.path(),
                                        rule.route().text()
                                                + " matches by a regular expression, which each implementation reads in its"
                                                + " own way, or not at all")
                                .fix("use PathPrefix or Exact")
                                .saw(path.text("value").orElse("")))));
    }
}
