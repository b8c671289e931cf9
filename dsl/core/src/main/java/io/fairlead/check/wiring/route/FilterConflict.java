package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The filters of a rule go together.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter">HTTPRouteFilter</a>
 */
final class FilterConflict implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/filter-conflict");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        RouteRule.all(cluster).forEach(rule -> {
            Optional<Tree> redirect = rule.filter("RequestRedirect");
            Optional<Tree> rewrite = rule.filter("URLRewrite");
            redirect.filter(it -> !rule.tree().items("backendRefs").isEmpty())
                    .ifPresent(it -> findings.accept(finding(
                            rule, it, "redirects requests and sends them to a Service: a rule does one of both")));
            redirect.filter(it -> rewrite.isPresent())
                    .ifPresent(it -> findings.accept(
                            finding(rule, it, "redirects requests and rewrites them: a rule does one of both")));
            redirect.map(it -> it.at("requestRedirect", "path"))
                    .or(() -> rewrite.map(it -> it.at("urlRewrite", "path")))
                    .filter(path -> path.has("replacePrefixMatch") && !hasOnePrefix(rule))
                    .ifPresent(path -> findings.accept(
                            finding(rule, path, "replaces the prefix that was matched without matching one prefix")));
        });
    }

    private static boolean hasOnePrefix(RouteRule rule) {
        List<Tree> matches = rule.matches();
        return matches.size() == 1
                && matches.get(0).at("path").text("type").orElse("PathPrefix").equals("PathPrefix");
    }

    private Diagnostic finding(RouteRule rule, Tree at, String what) {
        return Finding.error(
                        code(), rule.route().manifest(), at.path(), rule.route().text() + " " + what)
                .because(Cause.INVALID)
                .fix("split the rule");
    }
}
