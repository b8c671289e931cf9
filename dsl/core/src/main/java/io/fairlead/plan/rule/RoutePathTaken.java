package io.fairlead.plan.rule;

import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A path of a host leads to one place; which of two routes wins is up to the controller. */
final class RoutePathTaken implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("route/duplicate-path");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        Map<String, Route> seen = new LinkedHashMap<>();
        List<Diagnostic> out = new ArrayList<>();
        for (Route route : intent.app().routes()) {
            for (RoutePath path : route.paths()) {
                String key = Findings.host(route) + " " + path.match() + " " + path.path();
                Route first = seen.putIfAbsent(key, route);
                if (first != null) {
                    out.add(Diagnostic.error(
                                    CODE, "path " + path.path() + " of " + Findings.host(route) + " is routed twice")
                            .about(Findings.route(intent, route))
                            .declaredAt(path.declaredAt())
                            .fix("remove one of them"));
                }
            }
        }
        return out;
    }
}
