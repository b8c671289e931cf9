package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceAffinity;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * Clients are kept on a pod by something that sees the clients.
 *
 * @see <a href="https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity">Session affinity</a>
 */
final class AffinityBehindRoute implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/affinity-behind-route");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IdentityHashMap<Manifest, Backend> behind = new IdentityHashMap<>();
        Backend.all(cluster)
                .forEach(backend -> backend.find(cluster)
                        .filter(AffinityBehindRoute::isSticky)
                        .filter(service -> behind.putIfAbsent(service.manifest(), backend) == null)
                        .ifPresent(service -> findings.accept(finding(service, backend))));
    }

    private static boolean isSticky(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::sessionAffinity)
                .map(ServiceAffinity::value)
                .filter("ClientIP"::equals)
                .isPresent();
    }

    private Diagnostic finding(Typed<Service> service, Backend backend) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "sessionAffinity"),
                        "Service \"" + service.name() + "\" keeps clients on a pod by their address, but behind "
                                + Finding.name(backend.route()) + " all of them have that of the proxy")
                .saw("ClientIP")
                .fix("use the cookie affinity of the ingress controller or gateway");
    }
}
