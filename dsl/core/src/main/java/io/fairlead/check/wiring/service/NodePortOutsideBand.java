package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * A node port that is given by number lies in the band that the server keeps free for such.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#avoid-nodeport-collisions">Assign NodePorts without collisions</a>
 */
final class NodePortOutsideBand implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/node-port-outside-band");
    }

    private static final int FIRST = 30000;
    private static final int LAST_OF_BAND = 30085;
    private static final int LAST = 32767;

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            List<ServicePort> ports = ServicePorts.of(service);
            for (int i = 0; i < ports.size(); i++) {
                FieldPath path = FieldPath.of("spec", "ports").index(i).field("nodePort");
                ports.get(i)
                        .nodePort()
                        .filter(number -> number > LAST_OF_BAND && number <= LAST)
                        .ifPresent(number -> findings.accept(finding(service, path, number)));
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, FieldPath path, int number) {
        return Finding.note(
                        code(),
                        service.manifest(),
                        path,
                        "node port " + number + " of Service \"" + service.name()
                                + "\" may be taken already: the server gives out numbers above " + LAST_OF_BAND
                                + " first")
                .saw(String.valueOf(number))
                .fix("use a number from " + FIRST + " to " + LAST_OF_BAND + ", or leave out nodePort");
    }
}
