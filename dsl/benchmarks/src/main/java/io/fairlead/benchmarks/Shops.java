package io.fairlead.benchmarks;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.Cni;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.util.List;
import java.util.stream.IntStream;

/** The same three-tier application, a thousand times under different names. */
final class Shops {
    static final int COUNT = 1_000;
    static final Target TARGET =
            Target.kubernetes("1.36").cni(Cni.CALICO).ingressController(IngressController.TRAEFIK);

    private Shops() {}

    static List<App> all() {
        return IntStream.range(0, COUNT).mapToObj(Shops::shop).toList();
    }

    private static App shop(int number) {
        Tier database = Tier.stateful("database")
                .image("ghcr.io/acme/shop-db:17.6")
                .port("postgres", 5432)
                .replicas(3)
                .storage("data", "20Gi", "/var/lib/postgresql/data")
                .connectsToItself();
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .connectsTo(database)
                .connectsTo(External.host("api.stripe.com").port(443))
                .env("DB_HOST", database.address().host());
        Tier frontend = Tier.stateless("frontend")
                .image("ghcr.io/acme/shop-web:2.3.1")
                .port("http", 3000)
                .connectsTo(backend)
                .exposedBy(LoadBalancer.onPort(80));
        return App.named("shop-" + number)
                .tiers(frontend, backend, database)
                .route(Route.host("shop-" + number + ".example.com")
                        .tls("tls-secret")
                        .path("/", frontend)
                        .path("/api", backend));
    }
}
