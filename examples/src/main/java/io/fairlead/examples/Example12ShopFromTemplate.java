package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.Storage;
import io.fairlead.app.Tls;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.Target;
import io.fairlead.templates.ThreeTierWebApplication;
import java.util.List;

/** Example 12: the shop of example 11 from a template, in three environments that differ in what they must. */
public final class Example12ShopFromTemplate implements AppProvider {
    @Override
    public List<Environment> environments() {
        Target cluster = new Shop().environments().get(0).target();
        ThreeTierWebApplication production = shop("production", "app.example.com", "20Gi")
                .databaseReplicas(3)
                .customizeFrontend(tier -> tier.exposedBy(LoadBalancer.onPort(80)));
        return List.of(
                Environment.named("dev")
                        .on(cluster)
                        .deploys(shop("dev", "dev.example.com", "1Gi").app()),
                Environment.named("staging")
                        .on(cluster)
                        .deploys(shop("staging", "staging.example.com", "5Gi").app()),
                Environment.named("production-from-template").on(cluster).deploys(production.app()));
    }

    private static ThreeTierWebApplication shop(String namespace, String host, String size) {
        return ThreeTierWebApplication.named("shop")
                .frontend("ghcr.io/acme/shop-web:2.3.1", 3000)
                .backend("ghcr.io/acme/shop-api:2.3.1", 8080)
                .database(
                        "ghcr.io/acme/shop-db:17.6",
                        Port.tcp("postgres", 5432),
                        Storage.of("data", size, "/var/lib/postgresql/data"))
                .inNamespace(namespace)
                .host(host, Tls.secret("tls-secret"))
                .backendNeeds(External.host("api.stripe.com").port(443));
    }
}
