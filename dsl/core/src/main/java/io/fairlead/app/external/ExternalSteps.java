package io.fairlead.app.external;

import io.fairlead.app.internal.Entries;
import io.fairlead.value.Protocol;
import java.util.List;

/**
 * The steps that all kinds of external peers share.
 *
 * @param <S> the kind itself
 */
public abstract class ExternalSteps<S> {
    ExternalSteps() {}

    /**
     * The ports, in order.
     *
     * @return empty until one was named
     */
    public abstract List<ExternalPort> ports();

    abstract S withAllPorts(List<ExternalPort> ports);

    /**
     * This peer with one more TCP port.
     *
     * @param number 1 to 65535
     * @return a new peer
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public S port(int number) {
        return port(ExternalPort.of(number, Protocol.TCP));
    }

    /**
     * This peer with one more UDP port.
     *
     * @param number 1 to 65535
     * @return a new peer
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public S udpPort(int number) {
        return port(ExternalPort.of(number, Protocol.UDP));
    }

    /**
     * This peer with a range of TCP ports, both ends included.
     *
     * @param first 1 to 65535
     * @param last not below {@code first}
     * @return a new peer
     * @throws IllegalArgumentException if the range is empty
     */
    public S ports(int first, int last) {
        return port(ExternalPort.range(first, last, Protocol.TCP));
    }

    /**
     * This peer with one more port or range.
     *
     * @param port which
     * @return a new peer
     */
    public S port(ExternalPort port) {
        return withAllPorts(Entries.plusUnique(ports(), port, p -> p, "external port"));
    }
}
