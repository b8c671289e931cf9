package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import java.util.List;

/** Example 2: a stable name and port for the pods of a tier; the client learns both from the model. */
public final class Example02ClusterIp implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .exposedBy(ClusterIp.onPort(80));
        Tier frontend = Tier.stateless("frontend")
                .image("ghcr.io/acme/shop-web:2.3.1")
                .connectsTo(backend)
                .env("BACKEND_URL", backend.address().url("http", "http"));
        App app = App.named("cluster-ip").tiers(frontend, backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
