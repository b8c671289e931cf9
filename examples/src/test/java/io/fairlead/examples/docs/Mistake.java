package io.fairlead.examples.docs;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Tier;

/** What the README shows as a mistake. */
final class Mistake {
    private Mistake() {}

    static App app() {
        // region mistake
        Tier database = Tier.stateful("database").port("postgres", 5432).image("ghcr.io/acme/shop-db:17.6");
        Tier backend = Tier.stateless("backend").image("ghcr.io/acme/shop-api:2.3.1");
        Tier api = backend.connectsTo(Connection.to(database).on("postgresql"));
        App shop = App.named("shop").inNamespace("production").tiers(api, database);
        // endregion mistake
        return shop;
    }
}
