package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.PodPorts;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A node port belongs to one Service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport">Type NodePort</a>
 */
final class NodePortInTwoServices implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/node-port-in-two-services");
    }

    private record NodePort(String protocol, int number) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<NodePort, Typed<Service>> taken = new HashMap<>();
        cluster.of(Service.class).forEach(service -> {
            List<ServicePort> ports = ServicePorts.of(service);
            for (int i = 0; i < ports.size(); i++) {
                FieldPath path = FieldPath.of("spec", "ports").index(i).field("nodePort");
                String protocol = PodPorts.protocol(ports.get(i).protocol());
                ports.get(i).nodePort().filter(number -> number > 0).ifPresent(number -> {
                    Typed<Service> first = taken.putIfAbsent(new NodePort(protocol, number), service);
                    if (first != null
                            && !first.manifest()
                                    .subject()
                                    .equals(service.manifest().subject())) {
                        findings.accept(finding(service, path, number, first));
                    }
                });
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, FieldPath path, int number, Typed<Service> first) {
        return Finding.error(
                        code(),
                        service.manifest(),
                        path,
                        "node port " + number + " of Service \"" + service.name() + "\" belongs to Service \""
                                + first.name() + "\" of namespace " + first.namespace())
                .saw(number + "      also at " + first.manifest().place(path))
                .because(Cause.INVALID)
                .fix("leave out nodePort: the server picks a free one");
    }
}
