package io.fairlead.plan.rule;

import io.fairlead.app.Route;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.route.UnsupportedOptions;
import io.fairlead.target.IngressController;
import java.util.ArrayList;
import java.util.List;

/** An option of a route is one that the target's controller has a word for. */
final class RouteOptionUnsupported implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("route/option-unsupported");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Route route : intent.app().routes()) {
            for (String option : UnsupportedOptions.of(route, intent.target())) {
                out.add(Diagnostic.error(
                                CODE,
                                "the route of " + Findings.host(route) + " asks for " + option + ", for which "
                                        + server(intent) + " has no setting on a route")
                        .about(Findings.route(intent, route))
                        .declaredAt(route.declaredAt())
                        .fix("leave it out, or choose a controller that has it"));
            }
        }
        return out;
    }

    private static String server(Intent intent) {
        return intent.target()
                .gateway()
                .map(gateway -> "Gateway API")
                .or(() -> intent.target().ingressController().map(IngressController::name))
                .orElse("nobody");
    }
}
