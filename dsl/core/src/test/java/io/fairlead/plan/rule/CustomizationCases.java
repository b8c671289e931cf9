package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about customization: an application that has each, and one that does not. */
final class CustomizationCases {
    private CustomizationCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "customization/no-match",
                        CustomizationCases::noMatchBad,
                        Manifests.TARGET,
                        CustomizationCases::noMatchGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "customization/failed",
                        CustomizationCases::failedBad,
                        Manifests.TARGET,
                        CustomizationCases::failedGood,
                        Manifests.TARGET));
    }

    private static App noMatchBad() {
        // region no-match-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web).customize(Deployment.class, "wbe", d -> d);
        // endregion no-match-bad
        return shop;
    }

    private static App noMatchGood() {
        // region no-match-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web).customize(Deployment.class, "web", d -> d);
        // endregion no-match-good
        return shop;
    }

    private static App failedBad() {
        // region failed-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web).customize(Deployment.class, "web", d -> {
            throw new IllegalStateException("no such field");
        });
        // endregion failed-bad
        return shop;
    }

    private static App failedGood() {
        // region failed-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .customize(Deployment.class, "web", d -> d.toBuilder().build());
        // endregion failed-good
        return shop;
    }
}
