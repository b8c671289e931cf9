package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A host with regular expressions has no path that is meant literally.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#use-regex">Use Regex</a>
 */
final class RegexSpreads implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/regex-spreads");
    }

    private static final List<String> SWITCHES = List.of("use-regex", "rewrite-target");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (!IngressClasses.mayBeNginx(cluster)) {
            return;
        }
        Map<String, Typed<Ingress>> regexHosts = regexHosts(cluster);
        Map<String, List<IngressPaths.HostPath>> literal = IngressPaths.all(cluster)
                .filter(path -> regexHosts.containsKey(path.host()))
                .filter(path -> path.type().equals("Prefix") && !path.text().equals("/"))
                .collect(Collectors.groupingBy(IngressPaths.HostPath::host, LinkedHashMap::new, Collectors.toList()));
        literal.forEach((host, paths) -> findings.accept(finding(paths, Objects.requireNonNull(regexHosts.get(host)))));
    }

    /** The hosts of which ingress-nginx takes every path for a regular expression, with the Ingress that is to blame. */
    private static Map<String, Typed<Ingress>> regexHosts(Cluster cluster) {
        Map<String, Typed<Ingress>> hosts = new LinkedHashMap<>();
        cluster.of(Ingress.class)
                .filter(RegexSpreads::isRegex)
                .forEach(ingress -> IngressPaths.of(ingress).forEach(path -> hosts.putIfAbsent(path.host(), ingress)));
        return hosts;
    }

    private static boolean isRegex(Typed<Ingress> ingress) {
        return Annotations.isTrue(ingress.manifest(), SWITCHES.get(0))
                || Annotations.nginx(ingress.manifest(), SWITCHES.get(1)).isPresent();
    }

    private Diagnostic finding(List<IngressPaths.HostPath> paths, Typed<Ingress> regex) {
        IngressPaths.HostPath first = paths.get(0);
        String host = first.host().isEmpty() ? "all hosts" : "host " + first.host();
        return Finding.warning(
                        code(),
                        first.ingress().manifest(),
                        first.at().field("path"),
                        "Ingress \"" + first.ingress().name() + "\" has prefix " + first.text() + " on " + host
                                + ", where Ingress \"" + regex.name()
                                + "\" makes every path a regular expression: it matches " + first.text()
                                + "x and other letter case too")
                .saw("Prefix: "
                        + paths.stream()
                                .map(IngressPaths.HostPath::text)
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .fix("put the rewritten paths on a host of their own")
                .fix("write the path as an expression, `" + first.text()
                        + "(/|$)(.*)`, with pathType ImplementationSpecific");
    }
}
