package io.fairlead.proof.declared;

import io.fairlead.app.Inbound;
import io.fairlead.app.Tier;
import io.fairlead.app.external.ExternalService;

/** What a tier accepts from somebody outside of the application. */
final class InboundPermissions {
    private InboundPermissions() {}

    static void write(Ledger ledger) {
        for (Tier tier : ledger.app().tiers()) {
            for (Inbound inbound : tier.inbound()) {
                Declaration declaration = new Declaration(
                        "tier \"" + tier.name() + "\" accepts from "
                                + inbound.peer().describe(),
                        inbound.declaredAt());
                ledger.enters(
                        tier,
                        new Grant(
                                Outside.whom(inbound.peer(), ledger.target()),
                                Ledger.ports(tier, inbound.ports()),
                                declaration));
                if (inbound.peer() instanceof ExternalService) {
                    ledger.assumes(inbound.peer().describe() + " lets its pods out to tier \"" + tier.name() + "\"");
                }
            }
        }
    }
}
