package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Probe;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about probe: an application that has each, and one that does not. */
final class ProbeCases {
    private ProbeCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "probe/unknown-port",
                        ProbeCases::unknownPortBad,
                        Manifests.TARGET,
                        ProbeCases::unknownPortGood,
                        Manifests.TARGET),
                RuleCase.of(
                        "probe/identical",
                        ProbeCases::identicalBad,
                        Manifests.TARGET,
                        ProbeCases::identicalGood,
                        Manifests.TARGET));
    }

    private static App unknownPortBad() {
        // region unknown-port-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .readiness(Probe.http("/ready").onPort("admin"));
        App shop = App.named("shop").tiers(web);
        // endregion unknown-port-bad
        return shop;
    }

    private static App unknownPortGood() {
        // region unknown-port-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .readiness(Probe.http("/ready").onPort("http"));
        App shop = App.named("shop").tiers(web);
        // endregion unknown-port-good
        return shop;
    }

    private static App identicalBad() {
        // region identical-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .readiness(Probe.http("/ready"))
                .liveness(Probe.http("/ready"));
        App shop = App.named("shop").tiers(web);
        // endregion identical-bad
        return shop;
    }

    private static App identicalGood() {
        // region identical-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .port("http", 8080)
                .readiness(Probe.http("/ready"))
                .liveness(Probe.http("/live").failingAfter(6));
        App shop = App.named("shop").tiers(web);
        // endregion identical-good
        return shop;
    }
}
