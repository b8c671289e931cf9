package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import java.util.stream.Stream;

/**
 * A range of ports needs a network plugin that knows ranges: others enforce its first port only.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports">Targeting a range of
 *     ports</a>
 */
final class PortRangeSupport extends CniRule {
    PortRangeSupport() {
        super("port-range-support");
    }

    @Override
    Stream<Use> uses(Policy policy) {
        return PortUses.of(policy, port -> port.endPort().isPresent(), "endPort");
    }

    @Override
    Support support(Cni cni) {
        return cni.portRanges();
    }

    @Override
    String feature() {
        return "a range of ports";
    }

    @Override
    Diagnostic unsupported(Cni cni, Use use) {
        return error(
                        use.policy(),
                        use.path(),
                        use.policy() + " opens a range of ports, of which " + cni + " enforces the first one only")
                .saw(use.what())
                .fix("name each port");
    }
}
