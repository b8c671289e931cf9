package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import io.fairlead.target.IngressController;
import java.util.List;

/** Findings about route: an application that has each, and one that does not. */
final class RouteCases {
    private RouteCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "route/not-served",
                        RouteCases::notServedBad,
                        Manifests.TARGET,
                        RouteCases::notServedGood,
                        Manifests.TARGET.ingressController(IngressController.TRAEFIK)),
                RuleCase.of(
                        "route/duplicate-path",
                        RouteCases::duplicatePathBad,
                        Manifests.TARGET.ingressController(IngressController.TRAEFIK),
                        RouteCases::duplicatePathGood,
                        Manifests.TARGET.ingressController(IngressController.TRAEFIK)),
                RuleCase.of(
                        "route/option-unsupported",
                        RouteCases::optionUnsupportedBad,
                        Manifests.TARGET.ingressController(IngressController.TRAEFIK),
                        RouteCases::optionUnsupportedGood,
                        Manifests.TARGET.ingressController(IngressController.NGINX)));
    }

    private static App notServedBad() {
        // region not-served-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .route(Route.host("shop.example.com").path("/", web));
        // endregion not-served-bad
        return shop;
    }

    private static App notServedGood() {
        // region not-served-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .route(Route.host("shop.example.com").path("/", web));
        // endregion not-served-good
        return shop;
    }

    private static App duplicatePathBad() {
        // region duplicate-path-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        Route first = Route.host("shop.example.com").path("/", web);
        App shop = App.named("shop").tiers(web).route(first.named("a")).route(first.named("b"));
        // endregion duplicate-path-bad
        return shop;
    }

    private static App duplicatePathGood() {
        // region duplicate-path-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        Route first = Route.host("shop.example.com").path("/", web);
        Route second = Route.host("www.example.com").path("/", web);
        App shop = App.named("shop").tiers(web).route(first).route(second);
        // endregion duplicate-path-good
        return shop;
    }

    private static App optionUnsupportedBad() {
        // region option-unsupported-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .route(Route.host("shop.example.com").path("/", web).maxBody("8Mi"));
        // endregion option-unsupported-bad
        return shop;
    }

    private static App optionUnsupportedGood() {
        // region option-unsupported-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop")
                .tiers(web)
                .route(Route.host("shop.example.com").path("/", web).maxBody("8Mi"));
        // endregion option-unsupported-good
        return shop;
    }
}
