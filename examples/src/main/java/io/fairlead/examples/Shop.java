package io.fairlead.examples;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.TRAEFIK;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.Target;
import java.util.List;

/** The three-tier shop, written out. */
public final class Shop implements AppProvider {
    // region shop
    static App shop(int replicas) {
        Tier database = Tier.stateful("database")
                .image("postgres:17.6")
                .port("postgres", 5432)
                .replicas(replicas)
                .storage("data", "20Gi", "/var/lib/postgresql/data")
                .connectsToItself();
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .connectsTo(database)
                .connectsTo(External.host("api.stripe.com").port(443))
                .env("DB_HOST", database.address().host())
                .replicas(replicas);
        Tier frontend = Tier.stateless("frontend")
                .image("ghcr.io/acme/shop-web:2.3.1")
                .port("http", 3000)
                .connectsTo(backend)
                .exposedBy(LoadBalancer.onPort(80))
                .replicas(replicas);
        return App.named("shop")
                .inNamespace("production")
                .tiers(frontend, backend, database)
                .route(Route.host("app.example.com")
                        .tls("tls-secret")
                        .path("/", frontend)
                        .path("/api", backend));
    }
    // endregion shop

    @Override
    public List<Environment> environments() {
        Target target = Target.kubernetes("1.36").cni(CALICO).ingressController(TRAEFIK);
        return List.of(Environment.named("production").on(target).deploys(shop(3)));
    }
}
