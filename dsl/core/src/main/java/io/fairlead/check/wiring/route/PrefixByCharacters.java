package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.target.IngressDialect;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Prefixes of one host do not take each other's paths where the controller matches by characters.
 *
 * @see <a href="https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-ingress/">Traefik: Kubernetes Ingress, strictPrefixMatching</a>
 */
final class PrefixByCharacters implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/prefix-by-characters");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.speaks(cluster, IngressDialect.TRAEFIK)) {
            IngressPaths.all(cluster)
                    .collect(Collectors.groupingBy(IngressPaths.HostPath::host, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(paths -> check(paths, findings));
        }
    }

    /** Sorted by their text, a prefix stands directly before what begins with it. */
    private void check(List<IngressPaths.HostPath> paths, Consumer<Diagnostic> findings) {
        TreeMap<String, IngressPaths.HostPath> sorted = new TreeMap<>();
        paths.forEach(path -> sorted.putIfAbsent(path.text(), path));
        paths.stream()
                .filter(path -> path.type().equals("Prefix") && !path.text().endsWith("/"))
                .forEach(path -> sorted.tailMap(path.text(), false).entrySet().stream()
                        .takeWhile(other -> other.getKey().startsWith(path.text()))
                        .filter(other -> other.getKey().charAt(path.text().length()) != '/')
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .ifPresent(other -> findings.accept(finding(path, other))));
    }

    private Diagnostic finding(IngressPaths.HostPath path, IngressPaths.HostPath other) {
        return Finding.note(
                        code(),
                        path.ingress().manifest(),
                        path.at().field("path"),
                        "Ingress \"" + path.ingress().name() + "\" has prefix " + path.text()
                                + ", which Traefik matches by its" + " characters: it also takes paths beside "
                                + other.text())
                .saw(path.text() + "      also on this host: " + other.text())
                .fix("set strictPrefixMatching in Traefik's provider");
    }
}
