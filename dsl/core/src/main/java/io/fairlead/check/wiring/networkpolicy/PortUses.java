package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ports of policies that need something of the network plugin. */
final class PortUses {
    private PortUses() {}

    /** The ports that a condition holds for. */
    static Stream<CniRule.Use> of(Policy policy, Predicate<NetworkPolicyPort> needs, String field) {
        return policy.rules().flatMap(rule -> {
            List<CniRule.Use> uses = new ArrayList<>();
            for (int i = 0; i < rule.ports().size(); i++) {
                NetworkPolicyPort port = rule.ports().get(i);
                if (needs.test(port)) {
                    uses.add(new CniRule.Use(policy, rule.portPath(i).field(field), PolicyRule.text(port)));
                }
            }
            return uses.stream();
        });
    }
}
