package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import java.util.List;

/** Example 6: three database pods, each with a DNS name of its own, which the migration addresses one by one. */
public final class Example06HeadlessDatabase implements AppProvider {
    @Override
    public List<Environment> environments() {
        StatefulTier database = Tier.stateful("database")
                .image("ghcr.io/acme/shop-db:17.6")
                .port("postgres", 5432)
                .replicas(3)
                .storage("data", "20Gi", "/var/lib/postgresql/data")
                .connectsToItself();
        App app = App.named("headless-database");
        String first = app.replica(database, 0).fqdn(Clusters.PRODUCTION);
        Tier migration = Tier.job("migration")
                .image("ghcr.io/acme/shop-migration:2.3.1")
                .connectsTo(database)
                .env("PRIMARY", first);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app.tiers(database, migration)));
    }
}
