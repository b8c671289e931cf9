package io.fairlead.connect.evidence;

import io.fairlead.connect.peer.Peer;
import io.fairlead.value.Protocol;

/**
 * One connection on one port.
 *
 * @param from who calls
 * @param to who is called
 * @param protocol which
 * @param port of the one that is called
 */
public record Flow(Peer from, Peer to, Protocol protocol, int port) {
    /** {@code a/web[Deployment] => a/db[StatefulSet] : TCP 5432}. */
    @Override
    public String toString() {
        return from + " => " + to + " : " + protocol + " " + port;
    }
}
