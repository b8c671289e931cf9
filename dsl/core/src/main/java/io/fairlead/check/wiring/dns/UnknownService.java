package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        Map<String, List<String>> known = cluster.of(Service.class)
                .collect(Collectors.groupingBy(Typed::namespace, Collectors.mapping(Typed::name, Collectors.toList())));
        Set<String> everywhere = known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<Missing> seen = new HashSet<>();
        NamedAddress.all(cluster)
                .filter(address -> address.sure() && address.service(cluster).isEmpty())
                .filter(address -> !isApiServer(address))
                .filter(address -> address.name().namespace().isPresent()
                        || !everywhere.contains(address.name().service()))
                .filter(address -> isServiceName(address))
                .filter(address ->
                        seen.add(new Missing(address.namespace(), address.name().service())))
                .forEach(address ->
                        findings.accept(finding(cluster, address, known.getOrDefault(address.namespace(), List.of()))));
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

    private Diagnostic finding(Cluster cluster, NamedAddress address, List<String> known) {
        Diagnostic finding = Finding.of(
                        cluster.absence(!known.isEmpty()),
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " leads to Service \""
                                + address.name().service() + "\", which namespace " + address.namespace()
                                + " does not have")
                .saw(address.host());
        Optional<String> nearest = Nearest.of(address.name().service(), known);
        return nearest.map(name -> finding.fix("use Service \"" + name + "\"")).orElse(finding);
    }
}
