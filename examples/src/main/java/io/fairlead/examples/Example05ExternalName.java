package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalHost;
import java.util.List;

/** Example 5: a database outside the cluster, under a name inside it; the policy knows the port. */
public final class Example05ExternalName implements AppProvider {
    @Override
    public List<Environment> environments() {
        ExternalHost database = External.host("database.example.com").port(5432).aliasedAs("external-db");
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .env("PGHOST", "external-db")
                .connectsTo(database);
        App app = App.named("external-name").tiers(backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
