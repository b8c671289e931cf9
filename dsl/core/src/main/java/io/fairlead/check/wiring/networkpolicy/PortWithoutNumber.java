package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * An item of {@code ports} says which port: without one it opens all ports of its protocol.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class PortWithoutNumber extends PortRule {
    PortWithoutNumber() {
        super("port-without-number");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        return use.spec().port().isPresent()
                ? Optional.empty()
                : Optional.of(warning(
                                use.policy(),
                                use.path(),
                                use.policy() + " opens every " + use.protocol()
                                        + " port, and none of another protocol: the item has no port")
                        .fix("add the port, or leave out \"ports\" where every port of every protocol is meant"));
    }
}
