package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

    /** The names of Services by namespace, and the namespaces by name. */
    private record Names(Map<String, List<String>> ofNamespace, Map<String, List<String>> namespacesOf) {
        static Names of(Cluster cluster) {
            return new Names(
                    cluster.of(Service.class)
                            .collect(Collectors.groupingBy(
                                    Typed::namespace, Collectors.mapping(Typed::name, Collectors.toList()))),
                    cluster.of(Service.class)
                            .collect(Collectors.groupingBy(
                                    Typed::name, Collectors.mapping(Typed::namespace, Collectors.toList()))));
        }
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Names names = Names.of(cluster);
        Backend.all(cluster)
                .filter(backend -> backend.find(cluster).isEmpty())
                .forEach(backend -> findings.accept(finding(cluster, names, backend)));
    }

    private Diagnostic finding(Cluster cluster, Names names, Backend backend) {
        Diagnostic finding = Finding.of(
                        cluster.absence(Service.class, backend.namespace()),
                        code(),
                        backend.route(),
                        backend.path(),
                        Finding.name(backend.route()) + " " + backend.sends() + " to Service \"" + backend.service()
                                + "\", which namespace " + backend.namespace() + " does not have")
                .saw(backend.service());
        return nearest(names, backend)
                .map(finding::fix)
                .or(() -> elsewhere(names, backend).map(finding::fix))
                .orElse(finding);
    }

    private static Optional<String> nearest(Names names, Backend backend) {
        return Nearest.of(backend.service(), names.ofNamespace().getOrDefault(backend.namespace(), List.of()))
                .map(name -> "use Service \"" + name + "\"");
    }

    private static Optional<String> elsewhere(Names names, Backend backend) {
        return names.namespacesOf().getOrDefault(backend.service(), List.of()).stream()
                .findFirst()
                .map(namespace -> "Service \"" + backend.service() + "\" is in namespace " + namespace + ": "
                        + (backend.isOfIngress() ? "move the Ingress there" : "give `namespace: " + namespace + "`"));
    }
}
