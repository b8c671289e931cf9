package io.fairlead.proof.wiring;

import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a host and a path to the pods behind them. */
final class RouteWays {
    private final Wiring wiring;
    private final List<RouteEntry> entries;

    RouteWays(Wiring wiring, List<RouteEntry> entries) {
        this.wiring = wiring;
        this.entries = entries;
    }

    List<BrokenHop> brokenHops() {
        List<BrokenHop> out = new ArrayList<>();
        for (Route route : wiring.app().routes()) {
            for (RoutePath path : route.paths()) {
                wiring.app()
                        .tier(path.tier())
                        .flatMap((Tier tier) ->
                                port(tier, path).flatMap(port -> wiring.trail(declaration(route, path), tier, port)))
                        .flatMap(trail -> end(trail, route, path))
                        .ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Port> port(Tier tier, RoutePath path) {
        return tier.ports().stream()
                .filter(port -> path.port().isEmpty() || path.port().get().equals(port.name()))
                .findFirst();
    }

    private static Declaration declaration(Route route, RoutePath path) {
        return new Declaration("the route of " + host(route) + " leads " + path, path.declaredAt());
    }

    private static String host(Route route) {
        return route.host().map(Object::toString).orElse("any host");
    }

    private Optional<BrokenHop> end(Trail trail, Route route, RoutePath path) {
        if (trail.port().protocol() != Protocol.TCP) {
            return Optional.of(new BrokenHop(
                    Hop.ROUTE,
                    trail.declaration(),
                    "routes serve HTTP over TCP, and the port is " + trail.port(),
                    Optional.empty(),
                    FieldPath.root()));
        }
        List<Optional<BrokenHop>> ends = entries.stream()
                .filter(entry -> entry.host().equals(route.host().map(Object::toString)))
                .filter(entry -> !entry.plain() || bare(entry.path()).equals(bare(path.path())))
                .map(entry -> end(trail, entry))
                .toList();
        if (ends.isEmpty()) {
            return Optional.of(new BrokenHop(
                    Hop.ROUTE,
                    trail.declaration(),
                    "no Ingress or HTTPRoute of namespace \"" + wiring.app().namespace() + "\" has path " + path.path()
                            + " for " + host(route),
                    Optional.empty(),
                    FieldPath.root()));
        }
        return ends.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ends.get(0);
    }

    /** A slash at the end makes no difference to a path of its own. */
    private static String bare(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private Optional<BrokenHop> end(Trail trail, RouteEntry entry) {
        Optional<Typed<Service>> service = wiring.service(entry.service());
        return service.isEmpty()
                ? Optional.of(new BrokenHop(
                        Hop.NAME,
                        trail.declaration(),
                        "there is no Service \"" + entry.service() + "\"",
                        Optional.of(entry.manifest()),
                        entry.at()))
                : trail.through(service.get(), entry::dials);
    }
}
