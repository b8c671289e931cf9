package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceInternalTrafficPolicy;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * Traffic that stays on its node finds a pod on every node.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/">Service Internal Traffic Policy</a>
 */
final class InternalTrafficLocal implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/internal-traffic-local");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(service -> service.resource()
                        .spec()
                        .flatMap(ServiceSpec::internalTrafficPolicy)
                        .map(ServiceInternalTrafficPolicy::value)
                        .filter("Local"::equals)
                        .isPresent())
                .forEach(service -> {
                    List<Workload> selected = cluster.selectedBy(service);
                    selected.stream()
                            .filter(workload -> !workload.kind().equals("DaemonSet"))
                            .findFirst()
                            .ifPresent(workload -> findings.accept(finding(service, workload)));
                });
    }

    private Diagnostic finding(Typed<Service> service, Workload workload) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "internalTrafficPolicy"),
                        "Service \"" + service.name() + "\" keeps traffic on the client's node, but "
                                + Finding.name(workload.manifest())
                                + " has no pod on every node: clients elsewhere are dropped")
                .saw("Local")
                .fix("leave out internalTrafficPolicy, or use `trafficDistribution: PreferSameNode`")
                .fix("run the pods in a DaemonSet");
    }
}
