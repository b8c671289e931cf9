package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import io.fairlead.kubernetes.core.v1.TCPSocketAction;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Probes and hooks that the kubelet sends to another host. */
final class HostHandlers {
    private HostHandlers() {}

    static List<Violation> of(Secured pod) {
        List<Violation> violations = new ArrayList<>();
        for (SecuredContainer container : pod.containers()) {
            container.probes().forEach((field, probe) -> {
                FieldPath path = container.path().field(field);
                add(violations, container, path, probe.httpGet(), probe.tcpSocket());
            });
            container.hooks().forEach((field, hook) -> {
                FieldPath path = container.path().field("lifecycle").field(field);
                add(violations, container, path, hook.httpGet(), hook.tcpSocket());
            });
        }
        return violations;
    }

    private static void add(
            List<Violation> to,
            SecuredContainer container,
            FieldPath path,
            Optional<HTTPGetAction> get,
            Optional<TCPSocketAction> socket) {
        get.flatMap(HTTPGetAction::host)
                .filter(host -> !host.isEmpty())
                .ifPresent(host -> to.add(violation(container, path.field("httpGet"), host)));
        socket.flatMap(TCPSocketAction::host)
                .filter(host -> !host.isEmpty())
                .ifPresent(host -> to.add(violation(container, path.field("tcpSocket"), host)));
    }

    private static Violation violation(SecuredContainer container, FieldPath path, String host) {
        return new Violation(path.field("host"), "container \"" + container.name() + "\": host " + host);
    }
}
