package io.fairlead.plan.rule;

import io.fairlead.app.container.Port;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Call;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.TierService;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that a tier connects to is offered by a Service of the other tier: the policies would open it, but no name leads there.
 *
 * <p>An error when the connection names the port, a warning when it means all ports.
 */
final class ConnectionPortNotServed implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("connection/port-not-served");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Call call : intent.calls()) {
            List<TierService> services = intent.services(call.server());
            call.ports().stream()
                    .filter(port -> !services.isEmpty() && !isServed(services, port))
                    .forEach(port -> out.add(finding(intent, call, port)));
        }
        return out;
    }

    private static boolean isServed(List<TierService> services, Port port) {
        return services.stream()
                .anyMatch(service -> service.leadingTo(port.name()).isPresent());
    }

    private static Diagnostic finding(Intent intent, Call call, Port port) {
        String message = "tier \"" + call.client().name() + "\" connects to port \"" + port.name() + "\" of tier \""
                + call.server().name() + "\", which no Service of that tier offers";
        boolean named = !call.connection().ports().isEmpty();
        return (named ? Diagnostic.error(CODE, message) : Diagnostic.warning(CODE, message))
                .about(Findings.tier(intent, call.client()))
                .declaredAt(call.connection().declaredAt())
                .fix("expose it as well: .andPort(" + port.number() + ").to(\"" + port.name() + "\")")
                .fix("connect to the ports that are offered, by name");
    }
}
