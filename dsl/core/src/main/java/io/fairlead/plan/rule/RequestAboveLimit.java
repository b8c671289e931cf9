package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.ComputeResources;
import io.fairlead.app.container.Container;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A container asks for no more than it may use ({@code containers[].resources}). */
final class RequestAboveLimit implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("container/request-above-limit");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Container container : tier.containers()) {
                ComputeResources resources = container.resources();
                above("cpu", resources.cpuRequest(), resources.cpuLimit())
                        .ifPresent(seen -> out.add(above(intent, tier, container, seen)));
                above("memory", resources.memoryRequest(), resources.memoryLimit())
                        .ifPresent(seen -> out.add(above(intent, tier, container, seen)));
                above("ephemeral-storage", resources.ephemeralStorageRequest(), resources.ephemeralStorageLimit())
                        .ifPresent(seen -> out.add(above(intent, tier, container, seen)));
            }
        }
        return out;
    }

    private static Optional<String> above(String resource, Quantity request, Optional<Quantity> limit) {
        return limit.filter(most -> request.compareTo(most) > 0)
                .map(most -> resource + ": request " + request + ", limit " + most);
    }

    private static Diagnostic above(Intent intent, Tier tier, Container container, String seen) {
        return Diagnostic.error(
                        CODE,
                        "container \"" + container.name() + "\" of tier \"" + tier.name()
                                + "\" requests more than its limit")
                .about(Findings.tier(intent, tier))
                .declaredAt(container.declaredAt())
                .saw(seen)
                .fix("raise the limit or lower the request");
    }
}
