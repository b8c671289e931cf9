package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Volume;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about volume: an application that has each, and one that does not. */
final class VolumeCases {
    private VolumeCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "volume/name-taken",
                        VolumeCases::nameTakenBad,
                        Manifests.TARGET,
                        VolumeCases::nameTakenGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "volume/path-taken",
                        VolumeCases::pathTakenBad,
                        Manifests.TARGET,
                        VolumeCases::pathTakenGood,
                        Manifests.TARGET));
    }

    private static App nameTakenBad() {
        // region name-taken-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .mount(Volume.emptyDir("cache"), "/a")
                .mount(Volume.emptyDir("cache", "1Gi"), "/b");
        App shop = App.named("shop").tiers(web);
        // endregion name-taken-bad
        return shop;
    }

    private static App nameTakenGood() {
        // region name-taken-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .mount(Volume.emptyDir("cache"), "/a")
                .mount(Volume.emptyDir("work", "1Gi"), "/b");
        App shop = App.named("shop").tiers(web);
        // endregion name-taken-good
        return shop;
    }

    private static App pathTakenBad() {
        // region path-taken-bad
        Tier web = Tier.stateful("web")
                .storage("data", "1Gi", "/data")
                .image("acme/web:1.4")
                .mount(Volume.emptyDir("work"), "/data");
        App shop = App.named("shop").tiers(web);
        // endregion path-taken-bad
        return shop;
    }

    private static App pathTakenGood() {
        // region path-taken-good
        Tier web = Tier.stateful("web")
                .storage("data", "1Gi", "/data")
                .image("acme/web:1.4")
                .mount(Volume.emptyDir("work"), "/work");
        App shop = App.named("shop").tiers(web);
        // endregion path-taken-good
        return shop;
    }
}
