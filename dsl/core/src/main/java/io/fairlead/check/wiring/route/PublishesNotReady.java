package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * Clients are not sent to pods that are not ready.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec">ServiceSpec</a>
 */
final class PublishesNotReady implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/publishes-not-ready");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        IdentityHashMap<Manifest, Backend> routed = new IdentityHashMap<>();
        Backend.all(cluster)
                .forEach(backend ->
                        backend.find(cluster).ifPresent(service -> routed.putIfAbsent(service.manifest(), backend)));
        cluster.of(Service.class).filter(PublishesNotReady::publishes).forEach(service -> {
            Backend backend = routed.get(service.manifest());
            if (backend != null) {
                findings.accept(finding(service, Finding.name(backend.route()) + " sends requests to them"));
            } else if (!ServicePorts.isHeadless(service)) {
                findings.accept(finding(service, "it is no headless Service, by which only peers find each other"));
            }
        });
    }

    private static boolean publishes(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::publishNotReadyAddresses)
                .orElse(false);
    }

    private Diagnostic finding(Typed<Service> service, String why) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "publishNotReadyAddresses"),
                        "Service \"" + service.name() + "\" offers pods that are not ready, and " + why)
                .fix("leave it out, and give peers a headless Service of their own");
    }
}
