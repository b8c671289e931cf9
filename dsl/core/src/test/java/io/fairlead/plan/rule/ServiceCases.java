package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Headless;
import io.fairlead.plan.Manifests;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.List;

/** Findings about service: an application that has each, and one that does not. */
final class ServiceCases {
    private ServiceCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "service/headless-target-port",
                        ServiceCases::headlessTargetPortBad,
                        Manifests.TARGET,
                        ServiceCases::headlessTargetPortGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "service/duplicate-port",
                        ServiceCases::duplicatePortBad,
                        Manifests.TARGET,
                        ServiceCases::duplicatePortGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "service/name-needs-letter",
                        ServiceCases::nameNeedsLetterBad,
                        Manifests.TARGET.version("1.35"),
                        ServiceCases::nameNeedsLetterGood,
                        Manifests.TARGET.version("1.35")),
                RuleCase.of(
                        "service/port-not-pod-port",
                        ServiceCases::portNotPodPortBad,
                        Target.kubernetes("1.36").cni(Cni.AWS_VPC),
                        ServiceCases::portNotPodPortGood,
                        Target.kubernetes("1.36").cni(Cni.AWS_VPC)));
    }

    private static App headlessTargetPortBad() {
        // region headless-target-port-bad
        Tier web =
                Tier.stateless("web").image("acme/web:1.4").port("http", 8080).exposedBy(Headless.onPort(80));
        App shop = App.named("shop").tiers(web);
        // endregion headless-target-port-bad
        return shop;
    }

    private static App headlessTargetPortGood() {
        // region headless-target-port-good
        Tier web =
                Tier.stateless("web").image("acme/web:1.4").port("http", 8080).exposedBy(Headless.onPort(8080));
        App shop = App.named("shop").tiers(web);
        // endregion headless-target-port-good
        return shop;
    }

    private static App duplicatePortBad() {
        // region duplicate-port-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .port("admin", 9090)
                .exposedBy(ClusterIp.onPort(80).andPort(80).to("admin"));
        App shop = App.named("shop").tiers(web);
        // endregion duplicate-port-bad
        return shop;
    }

    private static App duplicatePortGood() {
        // region duplicate-port-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .port("admin", 9090)
                .exposedBy(ClusterIp.onPort(80).andPort(81).to("admin"));
        App shop = App.named("shop").tiers(web);
        // endregion duplicate-port-good
        return shop;
    }

    private static App nameNeedsLetterBad() {
        // region name-needs-letter-bad
        Tier web =
                Tier.stateless("2048").image("acme/web:1.4").port("http", 8080).exposedBy(ClusterIp.onPort(80));
        App shop = App.named("shop").tiers(web);
        // endregion name-needs-letter-bad
        return shop;
    }

    private static App nameNeedsLetterGood() {
        // region name-needs-letter-good
        Tier web = Tier.stateless("2048")
                .image("acme/web:1.4")
                .port("http", 8080)
                .exposedBy(ClusterIp.onPort(80).named("game-2048"));
        App shop = App.named("shop").tiers(web);
        // endregion name-needs-letter-good
        return shop;
    }

    private static App portNotPodPortBad() {
        // region port-not-pod-port-bad
        Tier api =
                Tier.stateless("api").image("acme/api:1.4").port("http", 8080).exposedBy(ClusterIp.onPort(80));
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(api);
        App shop = App.named("shop").tiers(web, api);
        // endregion port-not-pod-port-bad
        return shop;
    }

    private static App portNotPodPortGood() {
        // region port-not-pod-port-good
        Tier api =
                Tier.stateless("api").image("acme/api:1.4").port("http", 8080).exposedBy(ClusterIp.onPort(8080));
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(api);
        App shop = App.named("shop").tiers(web, api);
        // endregion port-not-pod-port-good
        return shop;
    }
}
