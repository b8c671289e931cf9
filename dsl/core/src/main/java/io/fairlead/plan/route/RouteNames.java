package io.fairlead.plan.route;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.value.DnsLabel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of an application's routes: the one that was given, or the application's name for its only route, or the
 * application's name and the host.
 */
public final class RouteNames {
    private RouteNames() {}

    /**
     * The names.
     *
     * @param app the application
     * @return each route with its name, in the order in which they were declared
     */
    public static Map<Route, String> of(App app) {
        Map<Route, String> out = new LinkedHashMap<>();
        for (Route route : app.routes()) {
            out.put(route, route.name().map(DnsLabel::text).orElseGet(() -> derived(app, route)));
        }
        return out;
    }

    private static String derived(App app, Route route) {
        String name = app.name().text();
        if (app.routes().size() == 1) {
            return name;
        }
        return route.host()
                .map(host -> name + "-" + host.toString().replace("*", "any").replace('.', '-'))
                .orElse(name + "-any-host");
    }
}
