package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import java.util.stream.Stream;

/**
 * Named ports need a network plugin that looks them up.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class PortNameSupport extends CniRule {
    PortNameSupport() {
        super("port-name-support");
    }

    @Override
    Stream<Use> uses(Policy policy) {
        return PortUses.of(
                policy, port -> port.port().filter(value -> !value.isInt()).isPresent(), "port");
    }

    @Override
    Support support(Cni cni) {
        return cni.namedPorts();
    }

    @Override
    String feature() {
        return "a named port";
    }

    @Override
    Diagnostic unsupported(Cni cni, Use use) {
        return error(use.policy(), use.path(), use.policy() + " names a port, and " + cni + " knows numbers only")
                .saw(use.what())
                .fix("use the number of the port");
    }
}
