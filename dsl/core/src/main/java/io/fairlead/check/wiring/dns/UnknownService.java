package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.ServiceNamespaces;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A name that a client is given is that of a Service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#services">DNS records of Services</a>
 */
final class UnknownService implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/unknown-service");
    }

    private record Missing(String namespace, String service) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        ServiceNamespaces everywhere = ServiceNamespaces.of(cluster);
        Set<Missing> seen = new HashSet<>();
        NamedAddress.all(cluster)
                .filter(address -> address.sure() && address.service(cluster).isEmpty())
                .filter(address -> !isApiServer(address))
                .filter(address -> address.name().namespace().isPresent()
                        || everywhere.of(address.name().service()).isEmpty())
                .filter(address -> isServiceName(address))
                .filter(address ->
                        seen.add(new Missing(address.namespace(), address.name().service())))
                .forEach(address -> findings.accept(finding(cluster, address)));
    }

    /** The one Service that every cluster has. */
    private static boolean isApiServer(NamedAddress address) {
        return address.namespace().equals("default") && address.name().service().equals("kubernetes");
    }

    /** A single word is a Service's name only for a client that was given; nothing else is known of DNS search lists. */
    private static boolean isServiceName(NamedAddress address) {
        return address.name().namespace().isPresent()
                || address.client()
                        .filter(client -> client.spec().dnsConfig().isEmpty()
                                && client.spec().hostAliases().stream()
                                        .noneMatch(alias -> alias.hostnames().contains(address.host())))
                        .isPresent();
    }

    private Diagnostic finding(Cluster cluster, NamedAddress address) {
        Diagnostic finding = Finding.of(
                        cluster.absence(Service.class, address.namespace()),
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " leads to Service \""
                                + address.name().service() + "\", which namespace " + address.namespace()
                                + " does not have")
                .saw(address.host());
        Optional<String> nearest =
                Nearest.of(address.name().service(), cluster.names(Service.class, address.namespace()));
        return nearest.map(name -> finding.fix("use Service \"" + name + "\"")).orElse(finding);
    }
}
