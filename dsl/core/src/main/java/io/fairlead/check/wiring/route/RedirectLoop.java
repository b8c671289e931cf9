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
 * A redirect to HTTPS is on the listener for HTTP only.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/#http-to-https-redirects">HTTP-to-HTTPS redirects</a>
 */
final class RedirectLoop implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/redirect-loop");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        RouteRule.all(cluster)
                .filter(rule -> rule.filter("RequestRedirect")
                        .flatMap(filter -> filter.at("requestRedirect").text("scheme"))
                        .filter("https"::equals)
                        .isPresent())
                .forEach(rule -> Parent.of(rule.route())
                        .forEach(parent -> parent.gateway(cluster)
                                .filter(gateway -> isHttps(parent.taking(gateway)))
                                .ifPresent(gateway -> findings.accept(finding(rule, parent)))));
    }

    private static boolean isHttps(List<Tree> listeners) {
        return listeners.stream()
                .anyMatch(listener ->
                        listener.text("protocol").filter("HTTPS"::equals).isPresent());
    }

    private Diagnostic finding(RouteRule rule, Parent parent) {
        return Finding.error(
                        code(),
                        rule.route().manifest(),
                        parent.ref().path(),
                        rule.route().text() + " redirects to https and attaches to a listener of Gateway \""
                                + parent.name() + "\" that is HTTPS itself: clients are redirected without end")
                .fix("set `sectionName` to the listener for HTTP");
    }
}
