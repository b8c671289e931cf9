package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * A policy port has the protocol of the container port; without one it is TCP.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class WrongProtocol extends PortRule {
    WrongProtocol() {
        super("wrong-protocol");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        return use.number().flatMap(number -> declared(use, number)).map(declared -> finding(use, declared));
    }

    /** The protocol that the pods declare for the number, when it is another one only. */
    private static Optional<Protocol> declared(Use use, int number) {
        List<Protocol> protocols = use.pods().stream()
                .flatMap(pod -> pod.ports().stream())
                .filter(port -> port.containerPort() == number)
                .map(port -> port.protocol().orElse(Protocol.TCP))
                .distinct()
                .toList();
        boolean both = use.rule().ports().stream()
                .anyMatch(
                        port -> port.port().equals(use.spec().port()) && protocols.contains(PolicyRule.protocol(port)));
        return protocols.contains(use.protocol()) || both
                ? Optional.empty()
                : protocols.stream().findFirst();
    }

    private Diagnostic finding(Use use, Protocol declared) {
        String means = use.spec().protocol().isPresent() ? "" : ", which no protocol means";
        return warning(
                        use.policy(),
                        use.path(),
                        use.policy() + " allows " + PolicyRule.text(use.spec()) + means
                                + ", but the pods declare the port for " + declared)
                .saw(PolicyRule.text(use.spec()) + "      pods listen on: " + listening(use.pods()))
                .fix("add protocol: " + declared);
    }
}
