package io.fairlead.target;

import io.fairlead.value.Cidr;
import java.util.List;

/** From where traffic of an entry point (ingress controller, gateway, load balancer) reaches the pods. */
public sealed interface EntryPoint {
    /**
     * From pods in the cluster.
     *
     * @param pods who they are
     */
    record FromPods(PodIdentity pods) implements EntryPoint {}

    /**
     * From addresses outside the pod network, such as the health checkers of a cloud load balancer.
     *
     * @param ranges at least one
     */
    record FromAddresses(List<Cidr> ranges) implements EntryPoint {
        /** Keeps its own copy of the ranges. */
        public FromAddresses {
            ranges = List.copyOf(ranges);
        }
    }

    /** From the addresses of nodes: the target's node ranges when known, otherwise anywhere. */
    record FromNodes() implements EntryPoint {}

    /** From any address. */
    record FromAnywhere() implements EntryPoint {}
}
