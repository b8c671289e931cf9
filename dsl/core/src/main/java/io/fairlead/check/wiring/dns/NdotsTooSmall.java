package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PodDNSConfig;
import io.fairlead.kubernetes.core.v1.PodDNSConfigOption;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The resolver tries its search list for the names that need it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config">Pod's DNS Config</a>
 */
final class NdotsTooSmall implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/ndots-too-small");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IdentityHashMap<Manifest, NamedAddress> seen = new IdentityHashMap<>();
        NamedAddress.all(cluster)
                .filter(address ->
                        !address.name().absolute() && address.name().domain().isEmpty())
                .forEach(address -> address.client()
                        .flatMap(NdotsTooSmall::ndots)
                        .filter(ndots -> ClusterName.dots(address.host()) >= ndots)
                        .filter(ndots -> seen.putIfAbsent(address.manifest(), address) == null)
                        .ifPresent(ndots -> findings.accept(finding(address, ndots))));
    }

    private static Optional<Integer> ndots(Workload workload) {
        return workload.spec().dnsConfig().map(PodDNSConfig::options).orElse(List.of()).stream()
                .filter(option -> option.name().filter("ndots"::equals).isPresent())
                .map(PodDNSConfigOption::value)
                .flatMap(Optional::stream)
                .filter(value -> value.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .findFirst();
    }

    private Diagnostic finding(NamedAddress address, int ndots) {
        return Finding.warning(
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " names " + address.host()
                                + ", which needs the search list, but with ndots " + ndots
                                + " the resolver takes it for a full name first, and some take it for nothing else")
                .saw(address.host() + "      ndots: " + ndots)
                .fix("use the full name, such as " + address.name().service() + "." + address.namespace()
                        + ".svc.cluster.local")
                .fix("set ndots to " + (ClusterName.dots(address.host()) + 1) + " or more");
    }
}
