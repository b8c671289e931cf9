package io.fairlead.plan.rule;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.target.Support;
import io.fairlead.value.Cidr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the network plugin does not match pods and nodes by address, no rule names them so. */
final class ClusterAddressesNotMatched implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("policy/cni-address-range");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        if (!Findings.hasPolicies(intent) || intent.target().cni().ipBlockMatchesPods() != Support.NO) {
            return out;
        }
        for (Tier tier : intent.app().tiers()) {
            for (Connection connection : tier.connections()) {
                if (connection.destination() instanceof Destination.ToExternal to
                        && to.peer() instanceof ExternalNetwork network) {
                    network.cidrs().stream()
                            .filter(range -> isInside(intent, range))
                            .forEach(range -> out.add(unmatched(intent, tier, connection, range)));
                }
            }
        }
        return out;
    }

    private static boolean isInside(Intent intent, Cidr range) {
        return Stream.of(
                        intent.target().podCidrs(),
                        intent.target().serviceCidrs(),
                        intent.target().nodeCidrs())
                .flatMap(List::stream)
                .anyMatch(cluster -> cluster.contains(range));
    }

    private static Diagnostic unmatched(Intent intent, Tier tier, Connection connection, Cidr range) {
        return Diagnostic.error(
                        CODE,
                        "tier \"" + tier.name() + "\" connects to " + range + ", which lies inside the cluster, and "
                                + intent.target().cni() + " matches no pod and no node by address")
                .about(Findings.tier(intent, tier))
                .declaredAt(connection.declaredAt())
                .fix("connect to the tier, or use External.service(...) for pods of another application");
    }
}
