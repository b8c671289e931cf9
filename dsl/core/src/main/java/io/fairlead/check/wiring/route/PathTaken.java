package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A path of a host leads to one place.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches">Multiple matches</a>
 */
final class PathTaken implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/path-taken");
    }

    private record Taken(String ingressClass, String host, String path, String type) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Taken, IngressPaths.HostPath> first = new HashMap<>();
        IngressPaths.all(cluster)
                .filter(path -> !Annotations.isTrue(path.ingress().manifest(), "canary"))
                .forEach(path -> {
                    Taken taken = new Taken(
                            IngressClasses.of(path.ingress()).orElse(""), path.host(), path.text(), path.type());
                    IngressPaths.HostPath other = first.putIfAbsent(taken, path);
                    if (other != null) {
                        findings.accept(finding(path, other));
                    }
                });
    }

    private Diagnostic finding(IngressPaths.HostPath path, IngressPaths.HostPath other) {
        boolean same = path.ingress().namespace().equals(other.ingress().namespace())
                && Objects.equals(path.path().backend(), other.path().backend());
        String host = path.host().isEmpty() ? "all hosts" : path.host();
        return Finding.of(
                        same ? Severity.WARNING : Severity.ERROR,
                        code(),
                        path.ingress().manifest(),
                        path.at(),
                        "Ingress \"" + path.ingress().name() + "\" routes " + path.type() + " " + path.text() + " of "
                                + host + (same ? " a second time" : ", which already leads to another place"))
                .saw(path.text() + "      also at " + other.ingress().manifest().place(other.at()))
                .fix("leave out one of them");
    }
}
