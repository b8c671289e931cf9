package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about exposure: an application that has each, and one that does not. */
final class ExposureCases {
    private ExposureCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "exposure/unknown-port",
                        ExposureCases::unknownPortBad,
                        Manifests.TARGET,
                        ExposureCases::unknownPortGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "exposure/node-port-range",
                        ExposureCases::nodePortRangeBad,
                        Manifests.TARGET,
                        ExposureCases::nodePortRangeGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "exposure/node-port-taken",
                        ExposureCases::nodePortTakenBad,
                        Manifests.TARGET,
                        ExposureCases::nodePortTakenGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "exposure/source-ranges-unenforced",
                        ExposureCases::sourceRangesUnenforcedBad,
                        Manifests.TARGET,
                        ExposureCases::sourceRangesUnenforcedGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "exposure/internal-not-said",
                        ExposureCases::internalNotSaidBad,
                        Manifests.TARGET,
                        ExposureCases::internalNotSaidGood,
                        Manifests.TARGET));
    }

    private static App unknownPortBad() {
        // region unknown-port-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(ClusterIp.onPort(443).to("https"));
        App shop = App.named("shop").tiers(web);
        // endregion unknown-port-bad
        return shop;
    }

    private static App unknownPortGood() {
        // region unknown-port-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(ClusterIp.onPort(80).to("http"));
        App shop = App.named("shop").tiers(web);
        // endregion unknown-port-good
        return shop;
    }

    private static App nodePortRangeBad() {
        // region node-port-range-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(8080));
        App shop = App.named("shop").tiers(web);
        // endregion node-port-range-bad
        return shop;
    }

    private static App nodePortRangeGood() {
        // region node-port-range-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        App shop = App.named("shop").tiers(web);
        // endregion node-port-range-good
        return shop;
    }

    private static App nodePortTakenBad() {
        // region node-port-taken-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        Tier api = Tier.stateless("api")
                .image("acme/api:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        App shop = App.named("shop").tiers(web, api);
        // endregion node-port-taken-bad
        return shop;
    }

    private static App nodePortTakenGood() {
        // region node-port-taken-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        Tier api = Tier.stateless("api")
                .image("acme/api:1.4")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30081));
        App shop = App.named("shop").tiers(web, api);
        // endregion node-port-taken-good
        return shop;
    }

    private static App sourceRangesUnenforcedBad() {
        // region source-ranges-unenforced-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(443).onlyFrom("203.0.113.0/24"));
        App shop = App.named("shop").tiers(web);
        // endregion source-ranges-unenforced-bad
        return shop;
    }

    private static App sourceRangesUnenforcedGood() {
        // region source-ranges-unenforced-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(443).onlyFrom("203.0.113.0/24").keepingSourceAddress());
        App shop = App.named("shop").tiers(web);
        // endregion source-ranges-unenforced-good
        return shop;
    }

    private static App internalNotSaidBad() {
        // region internal-not-said-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(80).internalOnly());
        App shop = App.named("shop").tiers(web);
        // endregion internal-not-said-bad
        return shop;
    }

    private static App internalNotSaidGood() {
        // region internal-not-said-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(80)
                        .internalOnly()
                        .annotation("networking.gke.io/load-balancer-type", "Internal"));
        App shop = App.named("shop").tiers(web);
        // endregion internal-not-said-good
        return shop;
    }
}
