package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Probe;
import io.fairlead.plan.Manifests;
import java.time.Duration;
import java.util.List;

/** Findings about container: an application that has each, and one that does not. */
final class ContainerCases {
    private ContainerCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "container/missing-image",
                        ContainerCases::missingImageBad,
                        Manifests.TARGET,
                        ContainerCases::missingImageGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "container/unpinned-image",
                        ContainerCases::unpinnedImageBad,
                        Manifests.TARGET,
                        ContainerCases::unpinnedImageGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "container/request-above-limit",
                        ContainerCases::requestAboveLimitBad,
                        Manifests.TARGET,
                        ContainerCases::requestAboveLimitGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "container/pre-stop-too-long",
                        ContainerCases::preStopTooLongBad,
                        Manifests.TARGET,
                        ContainerCases::preStopTooLongGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "container/init-hook",
                        ContainerCases::initHookBad,
                        Manifests.TARGET,
                        ContainerCases::initHookGood,
                        Manifests.TARGET));
    }

    private static App missingImageBad() {
        // region missing-image-bad
        Tier web = Tier.stateless("web");
        App shop = App.named("shop").tiers(web);
        // endregion missing-image-bad
        return shop;
    }

    private static App missingImageGood() {
        // region missing-image-good
        Tier web = Tier.stateless("web").image("acme/web:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion missing-image-good
        return shop;
    }

    private static App unpinnedImageBad() {
        // region unpinned-image-bad
        Tier web = Tier.stateless("web").image("acme/web");
        App shop = App.named("shop").tiers(web);
        // endregion unpinned-image-bad
        return shop;
    }

    private static App unpinnedImageGood() {
        // region unpinned-image-good
        Tier web = Tier.stateless("web").image("acme/web:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion unpinned-image-good
        return shop;
    }

    private static App requestAboveLimitBad() {
        // region request-above-limit-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").resources(r -> r.cpu("2", "1"));
        App shop = App.named("shop").tiers(web);
        // endregion request-above-limit-bad
        return shop;
    }

    private static App requestAboveLimitGood() {
        // region request-above-limit-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").resources(r -> r.cpu("1", "2"));
        App shop = App.named("shop").tiers(web);
        // endregion request-above-limit-good
        return shop;
    }

    private static App preStopTooLongBad() {
        // region pre-stop-too-long-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").container(c -> c.preStopSleep(Duration.ofSeconds(60)));
        App shop = App.named("shop").tiers(web);
        // endregion pre-stop-too-long-bad
        return shop;
    }

    private static App preStopTooLongGood() {
        // region pre-stop-too-long-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .container(c -> c.preStopSleep(Duration.ofSeconds(60)))
                .terminationGrace(Duration.ofSeconds(90));
        App shop = App.named("shop").tiers(web);
        // endregion pre-stop-too-long-good
        return shop;
    }

    private static App initHookBad() {
        // region init-hook-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .initContainer(Container.named("wait").image("acme/wait:1.0").liveness(Probe.exec("true")));
        App shop = App.named("shop").tiers(web);
        // endregion init-hook-bad
        return shop;
    }

    private static App initHookGood() {
        // region init-hook-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .sidecar(Container.named("wait").image("acme/wait:1.0").liveness(Probe.exec("true")));
        App shop = App.named("shop").tiers(web);
        // endregion init-hook-good
        return shop;
    }
}
