package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.ServiceNamespaces;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Service behind an Ingress or a route is there, for an Ingress in its own namespace.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules">Ingress rules</a>
 */
final class BackendMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/backend-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Backend.all(cluster)
                .filter(backend -> backend.find(cluster).isEmpty())
                .forEach(backend -> findings.accept(finding(cluster, backend)));
    }

    private Diagnostic finding(Cluster cluster, Backend backend) {
        Diagnostic finding = Finding.of(
                        cluster.absence(Service.class, backend.namespace()),
                        code(),
                        backend.route(),
                        backend.path(),
                        Finding.name(backend.route()) + " " + backend.sends() + " to Service \"" + backend.service()
                                + "\", which namespace " + backend.namespace() + " does not have")
                .saw(backend.service());
        return nearest(cluster, backend)
                .map(finding::fix)
                .or(() -> elsewhere(cluster, backend).map(finding::fix))
                .orElse(finding);
    }

    private static Optional<String> nearest(Cluster cluster, Backend backend) {
        return Nearest.of(backend.service(), cluster.names(Service.class, backend.namespace()))
                .map(name -> "use Service \"" + name + "\"");
    }

    private static Optional<String> elsewhere(Cluster cluster, Backend backend) {
        return ServiceNamespaces.of(cluster).of(backend.service()).stream()
                .findFirst()
                .map(namespace -> "Service \"" + backend.service() + "\" is in namespace " + namespace + ": "
                        + (backend.isOfIngress() ? "move the Ingress there" : "give `namespace: " + namespace + "`"));
    }
}
