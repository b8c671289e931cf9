package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import java.util.stream.Stream;

/**
 * SCTP needs a network plugin that filters it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#sctp-support">SCTP support</a>
 */
final class SctpSupport extends CniRule {
    SctpSupport() {
        super("sctp-support");
    }

    @Override
    Stream<Use> uses(Policy policy) {
        return PortUses.of(policy, port -> PolicyRule.protocol(port) == Protocol.SCTP, "protocol");
    }

    @Override
    Support support(Cni cni) {
        return cni.sctpPolicies();
    }

    @Override
    String feature() {
        return "SCTP";
    }

    @Override
    Diagnostic unsupported(Cni cni, Use use) {
        return error(
                        use.policy(),
                        use.path(),
                        use.policy() + " opens an SCTP port, and " + cni + " does not filter SCTP")
                .saw(use.what())
                .fix("use TCP, or a network plugin that supports SCTP");
    }
}
