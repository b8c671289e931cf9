package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about yaml: an application that has each, and one that does not. */
final class YamlCases {
    private YamlCases() {}

    static List<RuleCase> all() {
        return List.of(RuleCase.of(
                "yaml/unreadable",
                YamlCases::unreadableBad,
                Manifests.TARGET,
                YamlCases::unreadableGood,
                Manifests.TARGET));
    }

    private static App unreadableBad() {
        // region unreadable-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web).withYaml("{apiVersion: v1, kind: ServiceAccount, metadata: [name]}");
        // endregion unreadable-bad
        return shop;
    }

    private static App unreadableGood() {
        // region unreadable-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .withYaml("{apiVersion: v1, kind: ServiceAccount, metadata: {name: reporter}}");
        // endregion unreadable-good
        return shop;
    }
}
