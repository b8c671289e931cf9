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
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Each host of the TLS of an Ingress has a rule.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class HostWithoutRule implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("tls/host-without-rule");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Ingress.class).filter(HostWithoutRule::coversItsRules).forEach(ingress -> {
            List<IngressTLS> all = IngressPaths.tls(ingress);
            for (int t = 0; t < all.size(); t++) {
                FieldPath hosts = FieldPath.of("spec", "tls").index(t).field("hosts");
                for (int h = 0; h < all.get(t).hosts().size(); h++) {
                    String host = all.get(t).hosts().get(h);
                    if (!hasRule(ingress, host)) {
                        findings.accept(finding(ingress, hosts.index(h), host));
                    }
                }
            }
        });
    }

    /** Otherwise a host that is spelled in two ways is what is wrong, and that is another finding. */
    private static boolean coversItsRules(Typed<Ingress> ingress) {
        List<String> hosts = IngressPaths.tls(ingress).stream()
                .map(IngressTLS::hosts)
                .flatMap(List::stream)
                .toList();
        return IngressPaths.rules(ingress).stream()
                .map(IngressRule::host)
                .flatMap(Optional::stream)
                .allMatch(rule -> hosts.stream().anyMatch(host -> Hosts.covers(host, rule)));
    }

    private static boolean hasRule(Typed<Ingress> ingress, String host) {
        return IngressPaths.rules(ingress).stream()
                .map(IngressRule::host)
                .flatMap(Optional::stream)
                .anyMatch(other -> Hosts.covers(host, other) || Hosts.covers(other, host));
    }

    private Diagnostic finding(Typed<Ingress> ingress, FieldPath path, String host) {
        return Finding.warning(
                        code(),
                        ingress.manifest(),
                        path,
                        "Ingress \"" + ingress.name() + "\" has a certificate for " + host
                                + " and no rule for it: controllers that bind certificates by rule show another one")
                .saw(host)
                .fix("add a rule with `host: " + host + "`");
    }
}
