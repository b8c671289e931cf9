package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import java.util.function.Consumer;

/**
 * The AWS VPC CNI takes at most 24 combinations of port and protocol for one peer.
 *
 * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html">Limit Pod traffic with Kubernetes network
 *     policies</a>
 */
final class AwsPortLimit extends NetworkPolicyRule {
    private static final int MOST_PORTS = 24;

    AwsPortLimit() {
        super("aws-port-limit");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        if (policies.cluster().target().cni() != Cni.AWS_VPC) {
            return;
        }
        for (Policy policy : policies.all()) {
            policy.rules()
                    .filter(rule -> ports(rule) > MOST_PORTS)
                    .forEach(rule -> findings.accept(error(
                                    policy,
                                    rule.path().field("ports"),
                                    policy + " opens " + ports(rule)
                                            + " combinations of port and protocol to one peer, and aws-vpc takes "
                                            + MOST_PORTS)
                            .fix("use a range with endPort, or give the pods fewer ports")));
        }
    }

    private static long ports(PolicyRule rule) {
        return rule.ports().stream().map(PolicyRule::text).distinct().count();
    }
}
