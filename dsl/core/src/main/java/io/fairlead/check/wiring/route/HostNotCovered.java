package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressTLS;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each host of an Ingress with TLS is among the hosts of its TLS.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class HostNotCovered implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/host-not-covered");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class)
                .filter(ingress -> !IngressPaths.tls(ingress).isEmpty())
                .filter(ingress -> IngressPaths.tls(ingress).stream()
                        .noneMatch(tls -> tls.hosts().isEmpty()))
                .forEach(ingress -> check(ingress, findings));
    }

    private void check(Typed<Ingress> ingress, Consumer<Diagnostic> findings) {
        List<String> covered = IngressPaths.tls(ingress).stream()
                .map(IngressTLS::hosts)
                .flatMap(List::stream)
                .toList();
        List<IngressRule> rules = IngressPaths.rules(ingress);
        for (int i = 0; i < rules.size(); i++) {
            FieldPath path = IngressPaths.rule(i).field("host");
            rules.get(i)
                    .host()
                    .filter(host -> !host.isEmpty())
                    .filter(host -> covered.stream().noneMatch(pattern -> Hosts.covers(pattern, host)))
                    .ifPresent(host -> findings.accept(finding(ingress, path, host, covered)));
        }
    }

    private Diagnostic finding(Typed<Ingress> ingress, FieldPath path, String host, List<String> covered) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        path,
                        "Ingress \"" + ingress.name() + "\" serves " + host
                                + ", for which its TLS has no certificate: a wildcard stands for one label only")
                .saw(host + "      tls: " + String.join(", ", covered))
                .fix("add " + host + " to the hosts of tls");
    }
}
