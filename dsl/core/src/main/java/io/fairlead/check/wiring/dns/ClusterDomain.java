package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A full name ends with the domain of the cluster.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#a-aaaa-records">A/AAAA records</a>
 */
final class ClusterDomain implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/cluster-domain");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        String domain = cluster.target().clusterDomain().text();
        NamedAddress.all(cluster)
                .forEach(address -> address.name()
                        .domain()
                        .filter(other -> !other.equals(domain))
                        .ifPresent(other -> findings.accept(finding(address, other, domain))));
    }

    private Diagnostic finding(NamedAddress address, String other, String domain) {
        return Finding.error(
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " names a Service under " + other
                                + ", but the domain of the cluster is " + domain)
                .saw(address.host())
                .fix("use " + address.name().service() + "." + address.namespace() + ".svc." + domain);
    }
}
