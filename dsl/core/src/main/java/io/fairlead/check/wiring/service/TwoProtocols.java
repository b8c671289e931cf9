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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A port number stands once in a Service.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/server-side-apply/">Server-Side Apply</a>
 */
final class TwoProtocols implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/one-number-two-protocols");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            Map<Integer, ServicePort> seen = new HashMap<>();
            int index = 0;
            for (ServicePort port : ServicePorts.of(service)) {
                ServicePort other = seen.putIfAbsent(port.port(), port);
                if (other != null && !other.protocol().equals(port.protocol())) {
                    findings.accept(finding(service, index, port));
                }
                index++;
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, int index, ServicePort port) {
        return Finding.note(
                        code(),
                        service.manifest(),
                        FieldPath.of("spec", "ports").index(index),
                        "Service \"" + service.name() + "\" offers port " + port.port()
                                + " over two protocols: a change by client-side apply may lose one of them")
                .fix("apply it with `kubectl apply --server-side`");
    }
}
