package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.LoadBalancer;
import java.util.List;

/** Example 4: a load balancer that lets in the office and nobody else, and keeps the clients' addresses. */
public final class Example04LoadBalancer implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(80).onlyFrom("203.0.113.0/24").keepingSourceAddress());
        App app = App.named("load-balancer").tiers(backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
