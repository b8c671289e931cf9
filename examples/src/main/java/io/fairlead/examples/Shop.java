package io.fairlead.examples;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.TRAEFIK;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.Target;
import java.util.List;

/** Example 11, the three-tier shop: what runs, then who talks to whom. */
public final class Shop implements AppProvider {
    @Override
    public List<Environment> environments() {
        // region shop
        StatefulTier db = Tier.stateful("database").port("postgres", 5432).image("ghcr.io/acme/shop-db:17.6");
        StatelessTier api = Tier.stateless("backend").port("http", 8080).image("ghcr.io/acme/shop-api:2.3.1");
        StatelessTier web = Tier.stateless("frontend").port("http", 3000).image("ghcr.io/acme/shop-web:2.3.1");

        Tier database = db.replicas(3).connectsToItself().storage("data", "20Gi", "/var/lib/postgresql/data");
        Tier backend = api.connectsTo(External.host("api.stripe.com").port(443)).connectsTo(database);
        Tier frontend = web.connectsTo(backend).exposedBy(LoadBalancer.onPort(80));

        Route site = Route.host("app.example.com").tls("tls-secret");
        App shop = App.named("shop")
                .inNamespace("production")
                .tiers(frontend, backend, database)
                .route(site.path("/", frontend).path("/api", backend));
        // endregion shop
        Target target = Target.kubernetes("1.36").cni(CALICO).ingressController(TRAEFIK);
        return List.of(Environment.named("production").on(target).deploys(shop));
    }
}
