package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ports of one protocol that lie side by side.
 *
 * @param protocol the protocol
 * @param first the lowest number
 * @param last the highest number
 */
record Span(Protocol protocol, int first, int last) {
    private static final int LAST = 65535;
    static final List<Span> EVERYTHING =
            Stream.of(Protocol.values()).map(Span::all).toList();

    static Span of(Protocol protocol, int number) {
        return new Span(protocol, number, number);
    }

    private static Span all(Protocol protocol) {
        return new Span(protocol, 1, LAST);
    }

    /** The ports of a rule, where names are those of the pods that traffic goes to. */
    static List<Span> of(PolicyRule rule, Pod destination) {
        return rule.ports().isEmpty()
                ? EVERYTHING
                : rule.ports().stream().flatMap(port -> of(port, destination)).toList();
    }

    private static Stream<Span> of(NetworkPolicyPort port, Pod destination) {
        Protocol protocol = PolicyRule.protocol(port);
        if (port.port().isEmpty()) {
            return Stream.of(all(protocol));
        }
        return port.port()
                .flatMap(value -> value.asInt())
                .map(number ->
                        Stream.of(new Span(protocol, number, port.endPort().orElse(number))))
                .orElseGet(() -> named(port, protocol, destination));
    }

    /** Of pods that were not given nobody knows the names, so any number is possible. */
    private static Stream<Span> named(NetworkPolicyPort port, Protocol protocol, Pod destination) {
        return destination.isKnown()
                ? port.port().flatMap(value -> value.asString()).stream()
                        .flatMap(name -> destination.ports(name, protocol).stream())
                        .map(number -> of(protocol, number))
                : Stream.of(all(protocol));
    }

    boolean overlaps(Span other) {
        return protocol == other.protocol && first <= other.last && other.first <= last;
    }

    static boolean overlap(List<Span> left, List<Span> right) {
        return left.stream().anyMatch(one -> right.stream().anyMatch(one::overlaps));
    }
}
