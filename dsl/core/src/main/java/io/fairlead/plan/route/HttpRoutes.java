package io.fairlead.plan.route;

import io.fairlead.app.PathMatch;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import io.fairlead.target.Gateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The HTTPRoutes of a route: one that serves, and with TLS one that sends plain HTTP to HTTPS.
 *
 * <p>The gateway's listeners are taken to be called {@code http} and {@code https}. TLS itself is the listener's business.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/httproute/">HTTPRoute</a>
 */
final class HttpRoutes {
    private static final String API_VERSION = "gateway.networking.k8s.io/v1";
    private static final int MOVED_PERMANENTLY = 301;

    private final Intent intent;
    private final Gateway gateway;
    private final Map<String, String> labels;

    HttpRoutes(Intent intent, Gateway gateway, Map<String, String> labels) {
        this.intent = intent;
        this.gateway = gateway;
        this.labels = labels;
    }

    List<Resource> of(Route route, String name) {
        List<Resource> out = new ArrayList<>();
        List<ObjectTree> rules = route.paths().stream()
                .map(path -> rule(route, path))
                .flatMap(Optional::stream)
                .toList();
        if (!rules.isEmpty()) {
            out.add(object(route, name, spec(route, listeners(route)).with("rules", rules)));
        }
        if (route.redirectsToHttps()) {
            out.add(object(
                    route, name + "-redirect", spec(route, List.of("http")).with("rules", List.of(redirect()))));
        }
        return out;
    }

    private Resource object(Route route, String name, ObjectTree spec) {
        ObjectTree metadata =
                ObjectTree.metadata(name, intent.namespace(), labels).withTexts("annotations", route.annotations());
        return UntypedResource.of(ObjectTree.of(API_VERSION, "HTTPRoute", metadata)
                .with("spec", spec)
                .build());
    }

    private static List<String> listeners(Route route) {
        if (route.tls().isEmpty()) {
            return List.of("http");
        }
        return route.redirectsToHttps() ? List.of("https") : List.of("http", "https");
    }

    private ObjectTree spec(Route route, List<String> listeners) {
        ObjectTree spec = new ObjectTree()
                .with(
                        "parentRefs",
                        listeners.stream()
                                .map(listener -> new ObjectTree()
                                        .with("name", gateway.name().text())
                                        .with("namespace", gateway.namespace().text())
                                        .with("sectionName", listener))
                                .toList());
        route.host().ifPresent(host -> spec.withTexts("hostnames", List.of(host.toString())));
        return spec;
    }

    private Optional<ObjectTree> rule(Route route, RoutePath path) {
        return backend(path).map(backend -> {
            ObjectTree match = new ObjectTree()
                    .with("type", path.match() == PathMatch.EXACT ? "Exact" : "PathPrefix")
                    .with("value", path.path());
            ObjectTree rule = new ObjectTree().with("matches", List.of(new ObjectTree().with("path", match)));
            if (path.stripsPrefix() && !path.path().equals("/")) {
                rule.with("filters", List.of(stripPrefix()));
            }
            rule.with("backendRefs", List.of(backend));
            route.timeout()
                    .ifPresent(timeout ->
                            rule.with("timeouts", new ObjectTree().with("request", Sizes.wholeSeconds(timeout) + "s")));
            return rule;
        });
    }

    private static ObjectTree stripPrefix() {
        ObjectTree path = new ObjectTree().with("type", "ReplacePrefixMatch").with("replacePrefixMatch", "/");
        return new ObjectTree().with("type", "URLRewrite").with("urlRewrite", new ObjectTree().with("path", path));
    }

    private static ObjectTree redirect() {
        ObjectTree redirect = new ObjectTree().with("scheme", "https").with("statusCode", MOVED_PERMANENTLY);
        ObjectTree filter = new ObjectTree().with("type", "RequestRedirect").with("requestRedirect", redirect);
        return new ObjectTree().with("filters", List.of(filter));
    }

    private Optional<ObjectTree> backend(RoutePath path) {
        return intent.portOf(path)
                .flatMap(port -> intent.tier(path.tier())
                        .flatMap(intent::addressed)
                        .flatMap(service -> service.leadingTo(port.name()).map(mapping -> backend(service, mapping))));
    }

    private static ObjectTree backend(TierService service, PortMapping mapping) {
        return new ObjectTree().with("name", service.name()).with("port", mapping.number());
    }
}
