package io.fairlead.plan.rule;

import io.fairlead.app.DisruptionBudget;
import io.fairlead.app.ScaledTier;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** A disruption budget lets at least one pod go; otherwise no node can be drained. */
final class DisruptionBudgetBlocks implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("budget/blocks-draining");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            if (tier instanceof ScaledTier<?> scaled) {
                int replicas = scaled.scaling().atLeast();
                scaled.disruptionBudget()
                        .filter(budget -> replicas > 1 && blocks(budget, replicas))
                        .ifPresent(budget -> out.add(Diagnostic.error(
                                        CODE,
                                        "the disruption budget of tier \"" + tier.name() + "\" never lets one of its "
                                                + replicas + " pods go")
                                .about(Findings.tier(intent, tier))
                                .declaredAt(tier.declaredAt())
                                .saw(
                                        budget.bound() == DisruptionBudget.Bound.MIN_AVAILABLE
                                                ? "minAvailable " + budget.amount()
                                                : "maxUnavailable " + budget.amount())
                                .fix("use DisruptionBudget.maxUnavailable(1)")));
            }
        }
        return out;
    }

    /** Percentages are rounded up by the controller, for both bounds. */
    private static boolean blocks(DisruptionBudget budget, int replicas) {
        int amount = budget.amount().asInt().orElseGet(() -> pods(budget, replicas));
        return budget.bound() == DisruptionBudget.Bound.MIN_AVAILABLE ? amount >= replicas : amount == 0;
    }

    private static int pods(DisruptionBudget budget, int replicas) {
        String percent = budget.amount().asString().orElseThrow().replace("%", "");
        return (Integer.parseInt(percent) * replicas + 99) / 100;
    }
}
