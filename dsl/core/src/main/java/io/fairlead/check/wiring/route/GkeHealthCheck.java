package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Probe;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.target.IngressDialect;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * On GKE the path / of a backend answers 200, or the health check is told another.
 *
 * @see <a href="https://cloud.google.com/kubernetes-engine/docs/concepts/ingress#health_checks">Health checks</a>
 */
final class GkeHealthCheck implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/gke-health-check");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (IngressClasses.speaks(cluster, IngressDialect.GKE)) {
            IdentityHashMap<Manifest, Boolean> seen = new IdentityHashMap<>();
            Backend.all(cluster)
                    .filter(Backend::isOfIngress)
                    .forEach(backend -> backend.find(cluster)
                            .filter(service -> !hasBackendConfig(service))
                            .filter(service ->
                                    cluster.selectedBy(service).stream().anyMatch(pod -> !isProbed(pod)))
                            .filter(service -> seen.put(service.manifest(), true) == null)
                            .ifPresent(service -> findings.accept(finding(backend))));
        }
    }

    private static boolean hasBackendConfig(Typed<Service> service) {
        return Annotations.get(service.manifest(), "cloud.google.com/backend-config")
                .isPresent();
    }

    private static boolean isProbed(Workload workload) {
        return PodPorts.containers(workload)
                .anyMatch(container ->
                        container.readinessProbe().flatMap(Probe::httpGet).isPresent());
    }

    private Diagnostic finding(Backend backend) {
        return Finding.note(
                        code(),
                        backend.route(),
                        backend.path(),
                        "Ingress \"" + backend.route().name() + "\" " + backend.sends() + " to Service \""
                                + backend.service()
                                + "\", whose pods must answer GET / with 200: GKE finds no readiness"
                                + " probe over HTTP to take another path from")
                .fix("give the container a readiness probe with httpGet")
                .fix("annotate the Service with cloud.google.com/backend-config");
    }
}
