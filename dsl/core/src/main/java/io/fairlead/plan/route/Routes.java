package io.fairlead.plan.route;

import io.fairlead.app.Route;
import io.fairlead.kubernetes.Resource;
import io.fairlead.plan.intent.Intent;
import java.util.List;
import java.util.Map;

/** Renders a route in the way that the target serves routes: Gateway API when it has a gateway, Ingress otherwise. */
public final class Routes {
    private Routes() {}

    /**
     * The objects of a route.
     *
     * @param intent the resolved application
     * @param labels the labels that describe the objects
     * @param route the route
     * @param name the name of the first object
     * @return empty when the target has nobody who serves routes, which a rule reports
     */
    public static List<Resource> of(Intent intent, Map<String, String> labels, Route route, String name) {
        return intent.target()
                .gateway()
                .map(gateway -> new HttpRoutes(intent, gateway, labels).of(route, name))
                .or(() -> intent.target()
                        .ingressController()
                        .map(controller -> new Ingresses(intent, controller, labels).of(route, name)))
                .orElse(List.of());
    }
}
