package io.fairlead.connect.peer;

import io.fairlead.connect.address.AddressRange;

/**
 * Addresses outside of the cluster.
 *
 * @param range which
 */
public record ExternalPeer(AddressRange range) implements Peer {
    /** {@code 10.0.0.0-10.255.255.255[External]}. */
    @Override
    public String toString() {
        return range + "[External]";
    }
}
