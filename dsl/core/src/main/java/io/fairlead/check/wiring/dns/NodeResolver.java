package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.DNSPolicy;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * A pod that is given the names of Services asks the cluster's DNS.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy">Pod's DNS policy</a>
 */
final class NodeResolver implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/node-resolver");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IdentityHashMap<Manifest, NamedAddress> seen = new IdentityHashMap<>();
        NamedAddress.all(cluster)
                .filter(address ->
                        address.client().filter(NodeResolver::asksTheNode).isPresent())
                .filter(address -> address.service(cluster).isPresent()
                        || address.name().domain().isPresent())
                .filter(address -> seen.putIfAbsent(address.manifest(), address) == null)
                .forEach(address ->
                        findings.accept(finding(address, address.client().orElseThrow())));
    }

    private static String policy(Workload workload) {
        return workload.spec().dnsPolicy().map(DNSPolicy::value).orElse("ClusterFirst");
    }

    /** On the host's network ClusterFirst falls back to Default. */
    private static boolean asksTheNode(Workload workload) {
        return policy(workload).equals("Default")
                || (policy(workload).equals("ClusterFirst")
                        && workload.spec().hostNetwork().orElse(false));
    }

    private Diagnostic finding(NamedAddress address, Workload workload) {
        boolean said = workload.spec().dnsPolicy().isPresent();
        FieldPath path = workload.specPath().field(said ? "dnsPolicy" : "hostNetwork");
        String fix = workload.spec().hostNetwork().orElse(false) ? "ClusterFirstWithHostNet" : "ClusterFirst";
        return Finding.of(
                        Severity.ERROR,
                        code(),
                        workload.manifest(),
                        path,
                        Finding.name(workload.manifest()) + " asks its node's resolver, which knows no Service, but "
                                + address.where() + " names " + address.host())
                .saw((workload.spec().hostNetwork().orElse(false) ? "hostNetwork: true, " : "") + "dnsPolicy: "
                        + policy(workload))
                .fix("set `dnsPolicy: " + fix + "`");
    }
}
