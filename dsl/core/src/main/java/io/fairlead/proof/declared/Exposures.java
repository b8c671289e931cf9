package io.fairlead.proof.declared;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ExposedPort;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.exposure.TrafficPolicy;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Target;
import java.util.List;

/** Load balancers and node ports: who comes through them, as the pod sees it. */
final class Exposures {
    private Exposures() {}

    static void write(Ledger ledger) {
        for (Tier tier : ledger.app().tiers()) {
            tier.exposures().forEach(exposure -> write(ledger, tier, exposure));
        }
    }

    private static void write(Ledger ledger, Tier tier, Exposure exposure) {
        if (exposure instanceof LoadBalancer balancer) {
            boolean kept = balancer.externalTrafficPolicy() == TrafficPolicy.LOCAL;
            enters(
                    ledger,
                    tier,
                    exposure,
                    kept
                            ? clients(ledger.target(), ranges(balancer))
                            : Entry.whom(ledger.target().loadBalancerTraffic(), ledger.target()));
        } else if (exposure instanceof NodePort nodePort) {
            boolean kept = nodePort.externalTrafficPolicy() == TrafficPolicy.LOCAL;
            enters(
                    ledger,
                    tier,
                    exposure,
                    kept
                            ? clients(ledger.target(), AddressSet.ALL)
                            : Entry.whom(new EntryPoint.FromNodes(), ledger.target()));
        }
    }

    private static void enters(Ledger ledger, Tier tier, Exposure exposure, Whom whom) {
        PortSet ports = ports(tier, exposure.ports());
        Declaration declaration = new Declaration(
                "tier \"" + tier.name() + "\" is exposed by a " + exposure.type(), exposure.declaredAt());
        ledger.isBalanced(tier, new Grant(whom, Allowance.sure(ports), declaration));
    }

    private static PortSet ports(Tier tier, List<ExposedPort> exposed) {
        return exposed.isEmpty()
                ? Ledger.ports(tier, List.of()).allowed()
                : exposed.stream().map(port -> Ledger.port(tier, port.target())).reduce(PortSet.NONE, PortSet::plus);
    }

    private static AddressSet ranges(LoadBalancer balancer) {
        return balancer.sourceRanges().isEmpty() ? AddressSet.ALL : AddressSet.of(balancer.sourceRanges());
    }

    /** A client that keeps its address is no pod, as far as the pods' addresses are known. */
    private static Whom clients(Target target, AddressSet ranges) {
        return new Whom.Addresses(ranges.minus(AddressSet.of(target.podCidrs())));
    }
}
