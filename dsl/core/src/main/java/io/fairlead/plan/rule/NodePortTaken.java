package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import io.fairlead.value.PortNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node port belongs to one port of one Service in the whole cluster ({@code Service.spec.ports[].nodePort}). */
final class NodePortTaken implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("exposure/node-port-taken");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        Map<PortNumber, String> seen = new LinkedHashMap<>();
        for (Tier tier : intent.app().tiers()) {
            for (TierService service : intent.services(tier)) {
                for (PortMapping port : service.ports()) {
                    port.nodePort()
                            .filter(asked -> isTaken(seen, asked, service, port))
                            .ifPresent(asked -> out.add(taken(intent, tier, service, asked, owner(seen, asked))));
                }
            }
        }
        return out;
    }

    /** The same number of one Service may share a node port between protocols. */
    private static boolean isTaken(
            Map<PortNumber, String> seen, PortNumber asked, TierService service, PortMapping port) {
        String owner = service.name() + ":" + port.number();
        String first = seen.putIfAbsent(asked, owner);
        return first != null && !first.equals(owner);
    }

    private static String owner(Map<PortNumber, String> seen, PortNumber asked) {
        String owner = seen.getOrDefault(asked, "");
        return owner.substring(0, owner.indexOf(':'));
    }

    private static Diagnostic taken(Intent intent, Tier tier, TierService service, PortNumber asked, String first) {
        return Diagnostic.error(CODE, "node port " + asked + " is asked for twice")
                .about(Findings.tier(intent, tier))
                .declaredAt(service.exposure().flatMap(Exposure::declaredAt))
                .saw("Service \"" + service.name() + "\" and Service \"" + first + "\"")
                .fix("use another number, or leave it out and the cluster chooses one");
    }
}
