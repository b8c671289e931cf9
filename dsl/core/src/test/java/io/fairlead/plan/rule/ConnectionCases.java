package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about connection: an application that has each, and one that does not. */
final class ConnectionCases {
    private ConnectionCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "connection/unknown-tier",
                        ConnectionCases::unknownTierBad,
                        Manifests.TARGET,
                        ConnectionCases::unknownTierGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "connection/unknown-port",
                        ConnectionCases::unknownPortBad,
                        Manifests.TARGET,
                        ConnectionCases::unknownPortGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "connection/port-not-served",
                        ConnectionCases::portNotServedBad,
                        Manifests.TARGET,
                        ConnectionCases::portNotServedGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "connection/no-port",
                        ConnectionCases::noPortBad,
                        Manifests.TARGET,
                        ConnectionCases::noPortGood,
                        Manifests.TARGET));
    }

    private static App portNotServedBad() {
        // region port-not-served-bad
        StatelessTier api =
                Tier.stateless("api").image("acme/api:1.4").port("http", 8080).port("metrics", 9090);
        Tier exposed = api.exposedBy(ClusterIp.onPort(80).to("http"));
        Tier scraper = Tier.stateless("scraper").image("acme/scraper:1.4").connectsTo(exposed, "metrics");
        App shop = App.named("shop").tiers(exposed, scraper);
        // endregion port-not-served-bad
        return shop;
    }

    private static App portNotServedGood() {
        // region port-not-served-good
        StatelessTier api =
                Tier.stateless("api").image("acme/api:1.4").port("http", 8080).port("metrics", 9090);
        Tier exposed =
                api.exposedBy(ClusterIp.onPort(80).to("http").andPort(9090).to("metrics"));
        Tier scraper = Tier.stateless("scraper").image("acme/scraper:1.4").connectsTo(exposed, "metrics");
        App shop = App.named("shop").tiers(exposed, scraper);
        // endregion port-not-served-good
        return shop;
    }

    private static App unknownTierBad() {
        // region unknown-tier-bad
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop").tiers(web);
        // endregion unknown-tier-bad
        return shop;
    }

    private static App unknownTierGood() {
        // region unknown-tier-good
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop").tiers(web, db);
        // endregion unknown-tier-good
        return shop;
    }

    private static App unknownPortBad() {
        // region unknown-port-bad
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db, "postgres");
        App shop = App.named("shop").tiers(web, db);
        // endregion unknown-port-bad
        return shop;
    }

    private static App unknownPortGood() {
        // region unknown-port-good
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db, "sql");
        App shop = App.named("shop").tiers(web, db);
        // endregion unknown-port-good
        return shop;
    }

    private static App noPortBad() {
        // region no-port-bad
        Tier db = Tier.stateful("db").image("postgres:17.6");
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop").tiers(web, db);
        // endregion no-port-bad
        return shop;
    }

    private static App noPortGood() {
        // region no-port-good
        Tier db = Tier.stateful("db").image("postgres:17.6").port("sql", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop").tiers(web, db);
        // endregion no-port-good
        return shop;
    }
}
