package io.fairlead.app.external;

import io.fairlead.value.PortNumber;
import io.fairlead.value.Protocol;
import java.util.Optional;

/**
 * A port, or a range of ports, of a peer outside the application.
 *
 * @param first the port, or the first of the range
 * @param last the last of the range; empty for a single port
 * @param protocol the transport protocol
 */
public record ExternalPort(PortNumber first, Optional<PortNumber> last, Protocol protocol) {
    /**
     * One port.
     *
     * @param number 1 to 65535
     * @param protocol the transport protocol
     * @return the port
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static ExternalPort of(int number, Protocol protocol) {
        return new ExternalPort(PortNumber.of(number), Optional.empty(), protocol);
    }

    /**
     * A range of ports, both ends included ({@code NetworkPolicyPort.endPort}).
     *
     * @param first 1 to 65535
     * @param last not below {@code first}
     * @param protocol the transport protocol
     * @return the range
     * @throws IllegalArgumentException if the range is empty
     */
    public static ExternalPort range(int first, int last, Protocol protocol) {
        if (last < first) {
            throw new IllegalArgumentException("the port range " + first + "-" + last + " ends before it begins");
        }
        return new ExternalPort(PortNumber.of(first), Optional.of(PortNumber.of(last)), protocol);
    }

    /**
     * The port as in a connection table.
     *
     * @return such as {@code TCP 443} or {@code UDP 10000-20000}
     */
    @Override
    public String toString() {
        return protocol + " " + first + last.map(end -> "-" + end).orElse("");
    }
}
