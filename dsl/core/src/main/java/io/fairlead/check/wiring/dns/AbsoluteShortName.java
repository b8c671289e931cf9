package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A name with a dot at its end is a full one.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#a-aaaa-records">A/AAAA records</a>
 */
final class AbsoluteShortName implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/absolute-short-name");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        String domain = cluster.target().clusterDomain().text();
        NamedAddress.all(cluster)
                .filter(address ->
                        address.name().absolute() && address.name().domain().isEmpty())
                .forEach(address -> findings.accept(finding(address, domain)));
    }

    private Diagnostic finding(NamedAddress address, String domain) {
        return Finding.error(
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " names " + address.host()
                                + ": with a dot at its end it is a full name, and there is none like it")
                .saw(address.host())
                .fix("use " + address.name().service() + "." + address.namespace() + ".svc." + domain + ".")
                .fix("leave out the last dot");
    }
}
