package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.external.External;
import io.fairlead.plan.Manifests;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.List;
import java.util.Map;

/** Findings about policy: an application that has each, and one that does not. */
final class PolicyCases {
    private PolicyCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                        "policy/not-enforced",
                        PolicyCases::notEnforcedBad,
                        Target.kubernetes("1.36").cni(Cni.FLANNEL),
                        PolicyCases::notEnforcedGood,
                        Target.kubernetes("1.36").cni(Cni.CILIUM)),
                RuleCase.of(
                        "policy/cni-port-range",
                        PolicyCases::cniPortRangeBad,
                        Target.kubernetes("1.36").cni(Cni.WEAVE),
                        PolicyCases::cniPortRangeGood,
                        Target.kubernetes("1.36").cni(Cni.WEAVE)),
                RuleCase.of(
                        "policy/cni-sctp",
                        PolicyCases::cniSctpBad,
                        Manifests.TARGET,
                        PolicyCases::cniSctpGood,
                        Target.kubernetes("1.36").cni(Cni.ANTREA)),
                RuleCase.of(
                        "policy/cni-address-range",
                        PolicyCases::cniAddressRangeBad,
                        Target.kubernetes("1.36").cni(Cni.CILIUM).podCidrs("10.244.0.0/16"),
                        PolicyCases::cniAddressRangeGood,
                        Target.kubernetes("1.36").cni(Cni.CILIUM).podCidrs("10.244.0.0/16")));
    }

    private static App notEnforcedBad() {
        // region not-enforced-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web);
        // endregion not-enforced-bad
        return shop;
    }

    private static App notEnforcedGood() {
        // region not-enforced-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port("http", 8080);
        App shop = App.named("shop").tiers(web);
        // endregion not-enforced-good
        return shop;
    }

    private static App cniPortRangeBad() {
        // region cni-port-range-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(External.cidr("203.0.113.0/24").ports(9000, 9002));
        App shop = App.named("shop").tiers(web);
        // endregion cni-port-range-bad
        return shop;
    }

    private static App cniPortRangeGood() {
        // region cni-port-range-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(
                        External.cidr("203.0.113.0/24").port(9000).port(9001).port(9002));
        App shop = App.named("shop").tiers(web);
        // endregion cni-port-range-good
        return shop;
    }

    private static App cniSctpBad() {
        // region cni-sctp-bad
        Tier web = Tier.stateless("web").image("acme/web:1.4").port(Port.sctp("signal", 3868));
        App shop = App.named("shop").tiers(web);
        // endregion cni-sctp-bad
        return shop;
    }

    private static App cniSctpGood() {
        // region cni-sctp-good
        Tier web = Tier.stateless("web").image("acme/web:1.4").port(Port.sctp("signal", 3868));
        App shop = App.named("shop").tiers(web);
        // endregion cni-sctp-good
        return shop;
    }

    private static App cniAddressRangeBad() {
        // region cni-address-range-bad
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(External.cidr("10.244.7.0/24").port(8080));
        App shop = App.named("shop").tiers(web);
        // endregion cni-address-range-bad
        return shop;
    }

    private static App cniAddressRangeGood() {
        // region cni-address-range-good
        Tier web = Tier.stateless("web")
                .image("acme/web:1.4")
                .connectsTo(External.service("billing", "finance", Map.of("app", "billing"))
                        .port(8080));
        App shop = App.named("shop").tiers(web);
        // endregion cni-address-range-good
        return shop;
    }
}
