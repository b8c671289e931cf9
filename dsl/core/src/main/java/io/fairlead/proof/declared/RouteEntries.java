package io.fairlead.proof.declared;

import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;

/** Routes: who serves them enters the pods behind their paths. */
final class RouteEntries {
    private RouteEntries() {}

    static void write(Ledger ledger) {
        for (Route route : ledger.app().routes()) {
            for (RoutePath path : route.paths()) {
                ledger.app().tier(path.tier()).ifPresent(tier -> write(ledger, tier, route, path));
            }
        }
    }

    private static void write(Ledger ledger, Tier tier, Route route, RoutePath path) {
        String host = route.host().map(Object::toString).orElse("any host");
        PortSet ports = Ledger.port(tier, path.port());
        Declaration declaration = new Declaration("the route of " + host + " leads " + path, path.declaredAt());
        ledger.isRouted(
                tier,
                new Grant(Entry.whom(server(ledger.target()), ledger.target()), Allowance.sure(ports), declaration));
    }

    private static EntryPoint server(Target target) {
        return target.gateway()
                .map(Gateway::traffic)
                .or(() -> target.ingressController().map(IngressController::traffic))
                .orElseGet(EntryPoint.FromAnywhere::new);
    }
}
