package io.fairlead.connect.peer;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Labels;
import java.util.Optional;

/**
 * What the rules of a policy can see of a peer: a pod with labels, an address, or both.
 *
 * @param pod as selectors see it; empty for who is no pod to them
 * @param address as address blocks see it
 * @param ports the named ports
 */
public record Someone(Optional<AsPod> pod, AsAddress address, NamedPorts ports) {
    /**
     * A pod as selectors see it.
     *
     * @param namespace its name; empty when not known
     * @param ofNamespace the labels of the namespace
     * @param labels the labels of the pod
     * @param visible whether the plugin's selectors see it: not surely for pods on the host network
     */
    public record AsPod(String namespace, Labels ofNamespace, Labels labels, boolean visible) {}

    /**
     * An address as address blocks see it.
     *
     * @param possible where it is
     * @param origin what stands behind it
     */
    public record AsAddress(AddressSet possible, Origin origin) {}

    /** What stands behind an address. */
    public enum Origin {
        /** Somebody outside of the cluster. */
        OUTSIDE,
        /** A pod. */
        POD,
        /** A node. */
        NODE,
        /** A client outside, or a node that stands in for it. */
        CLIENT_OR_NODE
    }
}
