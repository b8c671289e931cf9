package io.fairlead.connect.port;

import io.fairlead.value.Protocol;

/**
 * Adjacent ports of one protocol.
 *
 * @param protocol of all of them
 * @param first the lowest
 * @param last the highest, included
 */
public record PortRange(Protocol protocol, int first, int last) {
    /** One number, or the lowest and the highest. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
