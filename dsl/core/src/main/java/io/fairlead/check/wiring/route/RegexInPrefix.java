package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.target.IngressDialect;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A path that is meant literally has no characters of an expression.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types">Path types</a>
 */
final class RegexInPrefix implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/regex-in-prefix");
    }

    private static final Pattern LITERAL = Pattern.compile("/[A-Za-z0-9/_.\\-~%:@!,;=+&']*");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IngressPaths.all(cluster)
                .filter(path -> !path.type().equals("ImplementationSpecific"))
                .filter(path -> path.text().startsWith("/")
                        && !LITERAL.matcher(path.text()).matches())
                .forEach(path -> findings.accept(finding(cluster, path)));
    }

    /** The admission webhook of ingress-nginx refuses such paths. */
    private Diagnostic finding(Cluster cluster, IngressPaths.HostPath path) {
        boolean refused = IngressClasses.speaks(cluster, IngressDialect.INGRESS_NGINX);
        return Finding.of(
                        refused ? Severity.ERROR : Severity.WARNING,
                        code(),
                        path.ingress().manifest(),
                        path.at().field("path"),
                        "Ingress \"" + path.ingress().name() + "\" has path " + path.text() + " with pathType "
                                + path.type()
                                + (refused ? ", which ingress-nginx refuses" : ": it matches these characters only"))
                .saw(path.text())
                .fix("use pathType ImplementationSpecific, if your controller takes expressions there")
                .fix("write the prefix without an expression");
    }
}
