package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.SecretKey;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about resource: an application that has each, and one that does not. */
final class ResourceCases {
    private ResourceCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "resource/duplicate",
                        ResourceCases::duplicateBad,
                        Manifests.TARGET,
                        ResourceCases::duplicateGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "secret/literal",
                        ResourceCases::literalBad,
                        Manifests.TARGET,
                        ResourceCases::literalGood,
                        Manifests.TARGET));
    }

    private static App literalBad() {
        // region literal-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .withYaml("{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {password: hunter2}}");
        // endregion literal-bad
        return shop;
    }

    private static App literalGood() {
        // region literal-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .envFromSecret("DB_PASSWORD", SecretKey.of("db", "password"));
        App shop = App.named("shop").tiers(web);
        // endregion literal-good
        return shop;
    }

    private static App duplicateBad() {
        // region duplicate-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop =
                App.named("shop").tiers(web).withYaml("{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}");
        // endregion duplicate-bad
        return shop;
    }

    private static App duplicateGood() {
        // region duplicate-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .withYaml("{apiVersion: v1, kind: ServiceAccount, metadata: {name: reporter}}");
        // endregion duplicate-good
        return shop;
    }
}
