package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.ProbeAction;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A probe asks a port that its container declares. */
final class ProbeWithoutPort implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("probe/unknown-port");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Container container : tier.containers()) {
                Stream.of(container.readiness(), container.liveness(), container.startup())
                        .flatMap(Optional::stream)
                        .filter(probe -> !hasPort(container, probe.action()))
                        .forEach(probe -> out.add(Diagnostic.error(
                                        CODE,
                                        "a probe of container \"" + container.name() + "\" in tier \"" + tier.name()
                                                + "\" asks a port that the container does not have")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(probe.declaredAt())
                                .saw(port(probe.action())
                                        .map(name -> "port " + name)
                                        .orElse("no port at all"))
                                .fix("name a port of the container with .onPort(name), or declare it")));
            }
        }
        return out;
    }

    private static boolean hasPort(Container container, ProbeAction action) {
        if (action instanceof ProbeAction.Exec) {
            return true;
        }
        return container.ports().stream()
                .anyMatch(declared -> port(action).map(declared.name()::equals).orElse(true));
    }

    private static Optional<PortName> port(ProbeAction action) {
        if (action instanceof ProbeAction.Http http) {
            return http.port();
        }
        if (action instanceof ProbeAction.Tcp tcp) {
            return tcp.port();
        }
        return action instanceof ProbeAction.Grpc grpc ? grpc.port() : Optional.empty();
    }
}
