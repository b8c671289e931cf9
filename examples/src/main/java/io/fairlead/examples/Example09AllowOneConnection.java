package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Tier;
import java.util.List;

/** Example 9: the frontend may call the backend, on the one port that it needs; both directions follow from one line. */
public final class Example09AllowOneConnection implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .port("metrics", 9090);
        Tier frontend = Tier.stateless("frontend")
                .image("ghcr.io/acme/shop-web:2.3.1")
                .connectsTo(Connection.to(backend).on("http").because("the shop's pages show the catalogue"));
        App app = App.named("allow-one").inNamespace("production").tiers(frontend, backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
