package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Peers that have to find each other are in DNS before they are ready.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec">ServiceSpec</a>
 */
final class PeersNotPublished implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/peers-not-published");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Governed.all(cluster)
                .filter(governed -> governed.set()
                                .resource()
                                .spec()
                                .flatMap(StatefulSetSpec::replicas)
                                .orElse(1)
                        > 1)
                .filter(PeersNotPublished::namesPeers)
                .forEach(governed -> governed.service(cluster)
                        .filter(service -> !publishes(service))
                        .ifPresent(service -> findings.accept(finding(governed, service))));
    }

    /** Whether its own configuration names a pod of its own, such as database-0.database. */
    private static boolean namesPeers(Governed governed) {
        String peer = governed.set().name() + "-0." + governed.name();
        return Workload.of(governed.set().manifest()).stream()
                .flatMap(PodPorts::containers)
                .filter(container -> container.readinessProbe().isPresent())
                .flatMap(PeersNotPublished::texts)
                .anyMatch(text -> text.contains(peer));
    }

    private static Stream<String> texts(Container container) {
        return Stream.concat(
                container.env().stream().map(EnvVar::value).flatMap(Optional::stream),
                Stream.concat(container.command().stream(), container.args().stream()));
    }

    private static boolean publishes(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::publishNotReadyAddresses)
                .orElse(false);
    }

    private Diagnostic finding(Governed governed, Typed<Service> service) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec"),
                        "Service \"" + service.name()
                                + "\" names only pods that are ready, but the pods of StatefulSet \""
                                + governed.set().name()
                                + "\" look for each other while they start: none may become ready")
                .fix("set `publishNotReadyAddresses: true` on the Service for the peers")
                .fix("give clients a Service of their own");
    }
}
