package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.NodePort;
import java.util.List;

/** Example 3: a port on every node. */
public final class Example03NodePort implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        App app = App.named("node-port").tiers(backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
