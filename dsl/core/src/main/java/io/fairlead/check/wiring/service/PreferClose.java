package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A traffic distribution says what it means.
 *
 * @see <a href="https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution">Traffic distribution</a>
 */
final class PreferClose implements WiringRule {
    private static final int NEW_NAME_SINCE = 35;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/prefer-close");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(service -> service.resource()
                        .spec()
                        .flatMap(ServiceSpec::trafficDistribution)
                        .filter("PreferClose"::equals)
                        .isPresent())
                .forEach(service -> findings.accept(finding(service, cluster)));
    }

    private Diagnostic finding(Typed<Service> service, Cluster cluster) {
        boolean hasNewName = cluster.target().kubernetes().minor() >= NEW_NAME_SINCE;
        Diagnostic finding = Finding.note(
                code(),
                service.manifest(),
                FieldPath.of("spec", "trafficDistribution"),
                "PreferClose of Service \"" + service.name() + "\" is the old name of PreferSameZone");
        return hasNewName ? finding.fix("use PreferSameZone") : finding;
    }
}
