package io.fairlead.connect.peer;

/**
 * One end of a connection; its text is its name in every output.
 *
 * <p>Address ranges come first in order, then workloads by namespace, name and kind, then what the cluster brings.
 */
public sealed interface Peer extends Comparable<Peer> permits ExternalPeer, WorkloadPeer, ClusterPeer {
    @Override
    default int compareTo(Peer other) {
        if (this instanceof ExternalPeer left && other instanceof ExternalPeer right) {
            return left.range().compareTo(right.range());
        }
        if (this instanceof WorkloadPeer left && other instanceof WorkloadPeer right) {
            return WorkloadPeer.ORDER.compare(left, right);
        }
        int byFloor = Integer.compare(floor(this), floor(other));
        return byFloor != 0 ? byFloor : toString().compareTo(other.toString());
    }

    private static int floor(Peer peer) {
        return peer instanceof ExternalPeer ? 0 : peer instanceof WorkloadPeer ? 1 : 2;
    }
}
