package io.fairlead.plan.rule;

import io.fairlead.app.App;
import io.fairlead.app.DisruptionBudget;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import java.util.List;

/** Findings about budget: an application that has each, and one that does not. */
final class BudgetCases {
    private BudgetCases() {}

    static List<RuleCase> all() {
        return List.of(RuleCase.of(
                "budget/blocks-draining",
                BudgetCases::blocksDrainingBad,
                Manifests.TARGET,
                BudgetCases::blocksDrainingGood,
                Manifests.TARGET));
    }

    private static App blocksDrainingBad() {
        // region blocks-draining-bad
        Tier web = Tier.stateless("web")
                .replicas(2)
                .disruptionBudget(DisruptionBudget.minAvailable(2))
                .image("acme/web:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion blocks-draining-bad
        return shop;
    }

    private static App blocksDrainingGood() {
        // region blocks-draining-good
        Tier web = Tier.stateless("web")
                .replicas(2)
                .disruptionBudget(DisruptionBudget.maxUnavailable(1))
                .image("acme/web:1.4");
        App shop = App.named("shop").tiers(web);
        // endregion blocks-draining-good
        return shop;
    }
}
