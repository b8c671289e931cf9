package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * What is served with TLS is not also offered without.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
final class BypassesTls implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/bypasses-tls");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IdentityHashMap<Manifest, Backend> secured = new IdentityHashMap<>();
        Backend.all(cluster)
                .filter(backend -> hasTls(backend.route()))
                .forEach(backend -> backend.find(cluster)
                        .ifPresent(service -> cluster.selectedBy(service)
                                .forEach(workload -> secured.putIfAbsent(workload.manifest(), backend))));
        cluster.of(Service.class)
                .filter(service -> ServicePorts.type(service).equals("LoadBalancer"))
                .filter(service -> ServicePorts.of(service).stream().anyMatch(BypassesTls::isPlain))
                .forEach(service -> cluster.selectedBy(service).stream()
                        .filter(workload -> secured.containsKey(workload.manifest()))
                        .findFirst()
                        .map(workload -> secured.get(workload.manifest()))
                        .ifPresent(backend -> findings.accept(finding(service, backend))));
    }

    private static boolean hasTls(Manifest route) {
        return route.resource() instanceof Ingress ingress
                && !IngressPaths.tls(new Typed<>(route, ingress)).isEmpty();
    }

    private static boolean isPlain(ServicePort port) {
        return port.port() == 80
                || port.port() == 8080
                || port.name().filter("http"::equals).isPresent();
    }

    private Diagnostic finding(Typed<Service> service, Backend backend) {
        return Finding.note(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "type"),
                        "Service \"" + service.name() + "\" offers without TLS, by its load balancer, what "
                                + Finding.name(backend.route()) + " serves with TLS")
                .saw(ServicePorts.text(service))
                .fix("use type ClusterIP, so that the Ingress is the only way in");
    }
}
