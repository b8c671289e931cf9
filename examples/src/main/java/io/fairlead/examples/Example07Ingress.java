package io.fairlead.examples;

import static io.fairlead.target.Cni.CALICO;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.Tls;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import java.util.List;

/** Example 7: one host, TLS, two paths, and {@code /api} removed on the way; the same model for three ways in. */
public final class Example07Ingress implements AppProvider {
    private static final Tls SECRET = Tls.secret("tls-secret");

    @Override
    public List<Environment> environments() {
        // An Ingress can name the issuer of its certificate; at a Gateway that is the business of who owns the Gateway.
        App issued = app(SECRET.issuedByCluster("letsencrypt"));
        return List.of(
                Environment.named("traefik").on(Clusters.PRODUCTION).deploys(issued),
                Environment.named("haproxy").on(haproxy()).deploys(issued),
                Environment.named("gateway").on(gateway()).deploys(app(SECRET)));
    }

    private static App app(Tls tls) {
        Tier frontend = Tier.stateless("frontend").port("http", 3000).image("ghcr.io/acme/shop-web:2.3.1");
        Tier backend = Tier.stateless("backend").port("http", 8080).image("ghcr.io/acme/shop-api:2.3.1");
        return App.named("ingress")
                .tiers(frontend, backend)
                .route(Route.host("app.example.com")
                        .tls(tls)
                        .path("/", frontend)
                        .path(RoutePath.prefix("/api", backend).strippingPrefix()));
    }

    private static Target haproxy() {
        return Clusters.PRODUCTION.ingressController(IngressController.HAPROXY);
    }

    private static Target gateway() {
        PodIdentity envoy = PodIdentity.of("edge", "app.kubernetes.io/name", "envoy");
        return Target.kubernetes("1.36").cni(CALICO).gateway(Gateway.named("public", "edge", envoy));
    }
}
