package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about tier: an application that has each, and one that does not. */
final class TierCases {
    private TierCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "tier/duplicate-name",
                        TierCases::duplicateNameBad,
                        Manifests.TARGET,
                        TierCases::duplicateNameGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "tier/name-too-long",
                        TierCases::nameTooLongBad,
                        Manifests.TARGET,
                        TierCases::nameTooLongGood,
                        Manifests.TARGET));
    }

    private static App duplicateNameBad() {
        // region duplicate-name-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web, web.env("LEVEL", "debug"));
        // endregion duplicate-name-bad
        return shop;
    }

    private static App duplicateNameGood() {
        // region duplicate-name-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web).replacing(web.env("LEVEL", "debug"));
        // endregion duplicate-name-good
        return shop;
    }

    private static App nameTooLongBad() {
        // region name-too-long-bad
        Tier web = Tier.cronJob("reconciliation-of-payments-with-the-ledger-of-last-month", "@daily")
                .image("acme/job:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion name-too-long-bad
        return shop;
    }

    private static App nameTooLongGood() {
        // region name-too-long-good
        Tier web = Tier.cronJob("reconciliation", "@daily").image("acme/job:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion name-too-long-good
        return shop;
    }
}
