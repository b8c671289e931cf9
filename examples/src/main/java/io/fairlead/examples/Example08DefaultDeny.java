package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import java.util.List;

/** Example 8: nothing is declared, so nothing may be sent or received: default deny needs no word. */
public final class Example08DefaultDeny implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier worker = Tier.stateless("worker").image("ghcr.io/acme/shop-worker:2.3.1");
        App app = App.named("default-deny").inNamespace("production").tiers(worker);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
