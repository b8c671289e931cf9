package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rule of a route.
 *
 * @param route the route
 * @param tree the rule
 */
record RouteRule(GatewayObjects.Route route, Tree tree) {
    static Stream<RouteRule> all(Cluster cluster) {
        return GatewayObjects.of(cluster).routes().stream()
                .flatMap(route -> route.spec().items("rules").stream().map(rule -> new RouteRule(route, rule)));
    }

    List<Tree> matches() {
        return tree.items("matches");
    }

    /** The filter of a type. */
    Optional<Tree> filter(String type) {
        return tree.items("filters").stream()
                .filter(filter -> filter.text("type").filter(type::equals).isPresent())
                .findFirst();
    }
}
