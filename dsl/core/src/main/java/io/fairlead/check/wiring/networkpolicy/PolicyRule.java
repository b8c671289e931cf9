package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One item of {@code ingress} or {@code egress}.
 *
 * @param direction which of them
 * @param peers who is let through; none means everyone
 * @param ports on what; none means everything
 * @param path where it stands
 */
record PolicyRule(Direction direction, List<Peer> peers, List<NetworkPolicyPort> ports, FieldPath path) {
    FieldPath peersPath() {
        return path.field(direction.peers());
    }

    FieldPath portPath(int index) {
        return path.field("ports").index(index);
    }

    /** Whether nothing is said at all, which allows everything. */
    boolean isEmpty() {
        return peers.isEmpty() && ports.isEmpty();
    }

    static Protocol protocol(NetworkPolicyPort port) {
        return port.protocol().orElse(Protocol.TCP);
    }

    /** The ports as a message shows them: {@code 8080/TCP, 9000-9010/UDP}. */
    String portText() {
        return ports.isEmpty()
                ? "every port"
                : ports.stream().map(PolicyRule::text).distinct().collect(Collectors.joining(", "));
    }

    static String text(NetworkPolicyPort port) {
        String number = port.port().map(Object::toString).orElse("every port");
        return number + port.endPort().map(end -> "-" + end).orElse("") + "/" + protocol(port);
    }
}
