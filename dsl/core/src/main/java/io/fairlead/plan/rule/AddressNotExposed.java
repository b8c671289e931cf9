package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A variable asks for a port that the tier's Service offers. */
final class AddressNotExposed implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("address/port-not-exposed");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (AddressUse use : AddressUse.of(tier)) {
                use.port()
                        .filter(port -> !isOffered(intent, use.tier(), port))
                        .ifPresent(port -> out.add(Diagnostic.error(
                                        CODE,
                                        "variable " + use.variable() + " of tier \"" + tier.name()
                                                + "\" asks for port \"" + port + "\" of tier \"" + use.tier()
                                                + "\", which its Service does not offer")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(use.container().declaredAt())
                                .saw(offered(intent, use.tier()))
                                .fix("ask for a port that is offered, or expose this one")));
            }
        }
        return out;
    }

    private static boolean isOffered(Intent intent, DnsLabel tier, PortName port) {
        return intent.tier(tier)
                .flatMap(intent::addressed)
                .flatMap(service -> service.leadingTo(port))
                .isPresent();
    }

    private static String offered(Intent intent, DnsLabel tier) {
        return intent.tier(tier)
                .flatMap(intent::addressed)
                .map(service -> "Service \"" + service.name() + "\" offers "
                        + service.ports().stream()
                                .map(mapping -> mapping.name() + " (" + mapping.number() + ")")
                                .collect(Collectors.joining(", ")))
                .orElse("no Service");
    }
}
