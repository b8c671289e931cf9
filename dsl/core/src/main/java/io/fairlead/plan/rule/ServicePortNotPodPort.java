package io.fairlead.plan.rule;

import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Call;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import java.util.ArrayList;
import java.util.List;

/** Where the network plugin compares Service ports with policies, a called Service has the pod's own port numbers. */
final class ServicePortNotPodPort implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("service/port-not-pod-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        if (!Findings.hasPolicies(intent)
                || !intent.target().cni().needsEqualPorts().isCertain()) {
            return out;
        }
        for (Call call : intent.calls()) {
            intent.addressed(call.server())
                    .filter(service -> !service.isHeadless())
                    .ifPresent(service -> service.ports().stream()
                            .filter(port ->
                                    port.number() != port.target().number().value())
                            .forEach(port -> out.add(mapped(intent, service, port))));
        }
        return out;
    }

    private static Diagnostic mapped(Intent intent, TierService service, PortMapping port) {
        return Diagnostic.error(
                        CODE,
                        "Service \"" + service.name() + "\" maps port " + port.number() + " to " + port.target()
                                + ", but the policies of " + intent.target().cni() + " need equal numbers")
                .about(Findings.tier(intent, service.tier()))
                .declaredAt(service.exposure().flatMap(Exposure::declaredAt))
                .fix("expose port " + port.target().number());
    }
}
