package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServiceNamespaces;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import java.util.function.Consumer;

/**
 * A short name is that of a Service of the client's own namespace.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#namespaces-of-services">Namespaces of Services</a>
 */
final class OtherNamespace implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/other-namespace");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        ServiceNamespaces namespaces = ServiceNamespaces.of(cluster);
        NamedAddress.all(cluster)
                .filter(address -> address.sure() && address.client().isPresent())
                .filter(address -> address.name().namespace().isEmpty())
                .filter(address -> address.service(cluster).isEmpty())
                .forEach(address -> namespaces.of(address.name().service()).stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(namespace -> findings.accept(finding(cluster, address, namespace))));
    }

    private Diagnostic finding(Cluster cluster, NamedAddress address, String namespace) {
        return Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " names Service \""
                                + address.name().service() + "\" of namespace " + namespace
                                + " without its namespace: from "
                                + address.manifest().namespace()
                                + " the name does not resolve")
                .saw(address.host())
                .fix("use " + address.host() + "." + namespace + ".svc");
    }
}
