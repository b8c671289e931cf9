package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A port of a Service has a name.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records">SRV records</a>
 */
final class UnnamedPort implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/unnamed-port");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(service -> !ServicePorts.isExternalName(service))
                .filter(service -> ServicePorts.of(service).size() == 1
                        && ServicePorts.of(service).get(0).name().isEmpty())
                .forEach(service -> findings.accept(finding(service)));
    }

    private Diagnostic finding(Typed<Service> service) {
        return Finding.note(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "ports").index(0),
                        "port " + ServicePorts.text(service) + " of Service \"" + service.name()
                                + "\" has no name: it gets no SRV record, and a second port needs one first")
                .fix("name it after what it speaks, such as `name: http`");
    }
}
