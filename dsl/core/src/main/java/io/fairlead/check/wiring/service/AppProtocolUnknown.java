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
import java.util.Map;
import java.util.function.Consumer;

/**
 * An appProtocol is a name that implementations know.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol">Application protocol</a>
 */
final class AppProtocolUnknown implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/app-protocol-unknown");
    }

    private static final Map<String, String> KNOWN =
            Map.of("h2c", "kubernetes.io/h2c", "ws", "kubernetes.io/ws", "wss", "kubernetes.io/wss");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class).forEach(service -> {
            List<ServicePort> ports = ServicePorts.of(service);
            for (int i = 0; i < ports.size(); i++) {
                FieldPath path = FieldPath.of("spec", "ports").index(i).field("appProtocol");
                ports.get(i)
                        .appProtocol()
                        .filter(KNOWN::containsKey)
                        .ifPresent(protocol -> findings.accept(finding(service, path, protocol)));
            }
        });
    }

    private Diagnostic finding(Typed<Service> service, FieldPath path, String protocol) {
        return Finding.warning(
                        code(),
                        service.manifest(),
                        path,
                        "appProtocol \"" + protocol + "\" of Service \"" + service.name()
                                + "\" is neither a registered name nor one of Kubernetes' own")
                .saw(protocol)
                .fix("use " + KNOWN.get(protocol));
    }
}
