package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Gateway that a route attaches to.
 *
 * @param route the route
 * @param ref how it names the Gateway
 * @param namespace the Gateway's namespace
 * @param name the Gateway's name
 */
record Parent(GatewayObjects.Route route, Tree ref, String namespace, String name) {
    private static final Set<String> WEB = Set.of("HTTP", "HTTPS");

    static Stream<Parent> all(Cluster cluster) {
        return GatewayObjects.of(cluster).routes().stream().flatMap(Parent::of);
    }

    static Stream<Parent> of(GatewayObjects.Route route) {
        return route.spec().items("parentRefs").stream()
                .filter(ref ->
                        ref.text("kind").filter(kind -> !kind.equals("Gateway")).isEmpty())
                .flatMap(ref -> ref.text("name").stream()
                        .map(name -> new Parent(
                                route,
                                ref,
                                ref.text("namespace").orElse(route.manifest().namespace()),
                                name)));
    }

    Optional<GatewayObjects.Gateway> gateway(Cluster cluster) {
        return GatewayObjects.of(cluster).gateway(namespace, name);
    }

    /** Whether it names one listener, by name or by port. */
    boolean isNarrowed() {
        return ref.has("sectionName") || ref.has("port");
    }

    /** The listeners that it names: all of them unless it says which. */
    List<Tree> named(GatewayObjects.Gateway gateway) {
        return gateway.listeners().stream()
                .filter(listener -> ref.text("sectionName")
                        .filter(section ->
                                !listener.text("name").filter(section::equals).isPresent())
                        .isEmpty())
                .filter(listener -> ref.number("port")
                        .filter(port ->
                                !listener.number("port").filter(port::equals).isPresent())
                        .isEmpty())
                .toList();
    }

    /** Those of them that take routes of its kind. */
    List<Tree> taking(GatewayObjects.Gateway gateway) {
        return named(gateway).stream().filter(this::takes).toList();
    }

    private boolean takes(Tree listener) {
        List<Tree> kinds = listener.at("allowedRoutes").items("kinds");
        return kinds.isEmpty()
                ? listener.text("protocol").map(this::speaks).orElse(true)
                : kinds.stream()
                        .anyMatch(kind ->
                                kind.text("kind").filter(route.kind()::equals).isPresent());
    }

    private boolean speaks(String protocol) {
        return switch (route.kind()) {
            case "HTTPRoute", "GRPCRoute" -> WEB.contains(protocol) || protocol.contains("/");
            case "TLSRoute" -> protocol.equals("TLS") || protocol.contains("/");
            case "TCPRoute" -> protocol.equals("TCP") || protocol.equals("TLS") || protocol.contains("/");
            default -> protocol.equals("UDP") || protocol.contains("/");
        };
    }

    /** What the listeners are, for messages. */
    static String text(List<Tree> listeners) {
        return listeners.isEmpty()
                ? "none"
                : String.join(", ", listeners.stream().map(Parent::text).toList());
    }

    private static String text(Tree listener) {
        return listener.text("name").orElse("?") + " ("
                + listener.number("port").map(String::valueOf).orElse("?") + " "
                + listener.text("protocol").orElse("?") + ")";
    }
}
