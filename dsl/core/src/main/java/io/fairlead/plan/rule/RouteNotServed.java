package io.fairlead.plan.rule;

import io.fairlead.app.Route;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** A route needs somebody who serves it: an Ingress without a class waits forever ({@code spec.ingressClassName}). */
final class RouteNotServed implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("route/not-served");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        boolean served = intent.target().ingressController().isPresent()
                || intent.target().gateway().isPresent();
        for (Route route : intent.app().routes()) {
            if (!served) {
                out.add(Diagnostic.error(
                                CODE,
                                "the route of " + Findings.host(route)
                                        + " has nobody to serve it: the target names no ingress controller and no gateway")
                        .about(Findings.route(intent, route))
                        .declaredAt(route.declaredAt())
                        .fix("name one, for example Target.ingressController(TRAEFIK)"));
            }
            if (route.paths().isEmpty()) {
                out.add(Diagnostic.error(CODE, "the route of " + Findings.host(route) + " has no path")
                        .about(Findings.route(intent, route))
                        .declaredAt(route.declaredAt())
                        .fix("lead one to a tier: .path(\"/\", frontend)"));
            }
        }
        return out;
    }
}
