package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about address: an application that has each, and one that does not. */
final class AddressCases {
    private AddressCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "address/not-connected",
                        AddressCases::notConnectedBad,
                        Manifests.TARGET,
                        AddressCases::notConnectedGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "address/port-not-exposed",
                        AddressCases::portNotExposedBad,
                        Manifests.TARGET,
                        AddressCases::portNotExposedGood,
                        Manifests.TARGET));
    }

    private static App notConnectedBad() {
        // region not-connected-bad
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .env("DB_HOST", db.address().host());
        App shop = App.named("shop").tiers(web, db);
        // endregion not-connected-bad
        return shop;
    }

    private static App notConnectedGood() {
        // region not-connected-good
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(db)
                .env("DB_HOST", db.address().host());
        App shop = App.named("shop").tiers(web, db);
        // endregion not-connected-good
        return shop;
    }

    private static App portNotExposedBad() {
        // region port-not-exposed-bad
        Tier api = Tier.stateless("api")
                .image("acme/api:1.4")
                .port("http", 8080)
                .port("admin", 9090)
                .exposedBy(ClusterIp.onPort(80));
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(api, "http")
                .env("ADMIN", api.address().url("admin", "http"));
        App shop = App.named("shop").tiers(web, api);
        // endregion port-not-exposed-bad
        return shop;
    }

    private static App portNotExposedGood() {
        // region port-not-exposed-good
        Tier api = Tier.stateless("api")
                .image("acme/api:1.4")
                .port("http", 8080)
                .port("admin", 9090)
                .exposedBy(ClusterIp.onPort(80).andPort(9090).to("admin"));
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(api)
                .env("ADMIN", api.address().url("admin", "http"));
        App shop = App.named("shop").tiers(web, api);
        // endregion port-not-exposed-good
        return shop;
    }
}
