package io.fairlead.examples;

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
    @Override
    public List<Environment> environments() {
        Tier frontend =
                Tier.stateless("frontend").image("ghcr.io/acme/shop-web:2.3.1").port("http", 3000);
        Tier backend =
                Tier.stateless("backend").image("ghcr.io/acme/shop-api:2.3.1").port("http", 8080);
        App app = App.named("ingress")
                .tiers(frontend, backend)
                .route(Route.host("app.example.com")
                        .tls(Tls.secret("tls-secret").issuedByCluster("letsencrypt"))
                        .path("/", frontend)
                        .path(RoutePath.prefix("/api", backend).strippingPrefix()));
        return List.of(
                Environment.named("traefik").on(Clusters.PRODUCTION).deploys(app),
                Environment.named("haproxy").on(haproxy()).deploys(app),
                Environment.named("gateway").on(gateway()).deploys(app));
    }

    private static Target haproxy() {
        return Clusters.PRODUCTION.ingressController(IngressController.HAPROXY);
    }

    private static Target gateway() {
        PodIdentity envoy = PodIdentity.of("edge", "app.kubernetes.io/name", "envoy");
        return Target.kubernetes("1.36").gateway(Gateway.named("public", "edge", envoy));
    }
}
