package io.fairlead.proof.declared;

import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.Someone;
import java.util.Optional;

/**
 * Somebody as declarations see it.
 *
 * @param peer who
 * @param tier the name of the tier whose workload it is; empty for everybody else
 * @param someone its labels and addresses
 */
public record Counterpart(Peer peer, Optional<String> tier, Someone someone) {}
