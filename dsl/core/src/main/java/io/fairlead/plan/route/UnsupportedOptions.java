package io.fairlead.plan.route;

import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tls;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;

/** The options of a route that the target's controller has no words for. */
public final class UnsupportedOptions {
    private UnsupportedOptions() {}

    /**
     * The options that would be lost.
     *
     * @param route the route
     * @param target what the cluster decides
     * @return phrases such as {@code a timeout}; empty when nothing is lost
     */
    public static List<String> of(Route route, Target target) {
        if (target.gateway().isPresent()) {
            return ofGateway(route);
        }
        return target.ingressController()
                .map(Dialect::of)
                .map(dialect -> of(route, dialect))
                .orElse(List.of());
    }

    /** The certificate belongs to the gateway's listener, and so does who issues it. */
    private static List<String> ofGateway(Route route) {
        List<String> out = new ArrayList<>();
        if (route.tls().flatMap(Tls::issuer).isPresent()) {
            out.add("a certificate issuer");
        }
        if (route.maxBody().isPresent()) {
            out.add("a largest body");
        }
        return out;
    }

    private static List<String> of(Route route, Dialect dialect) {
        List<String> out = new ArrayList<>();
        if (route.tls().isPresent() && dialect.https(route.redirectsToHttps()).isEmpty()) {
            out.add("HTTPS");
        }
        if (route.timeout().isPresent()
                && route.timeout().flatMap(dialect::timeout).isEmpty()) {
            out.add("a timeout");
        }
        if (route.maxBody().isPresent()
                && route.maxBody().flatMap(dialect::maxBody).isEmpty()) {
            out.add("a largest body");
        }
        boolean strips = route.paths().stream().anyMatch(RoutePath::stripsPrefix);
        if (strips && dialect.stripPrefix("namespace", "name", "/path").isEmpty()) {
            out.add("a stripped prefix");
        }
        return out;
    }
}
