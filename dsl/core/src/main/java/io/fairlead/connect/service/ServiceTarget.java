package io.fairlead.connect.service;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import java.util.Map;

/** What answers behind a port of a Service. */
public sealed interface ServiceTarget {
    /**
     * Pods, each on a port of its own.
     *
     * @param ports by workload; a pod without the named port that the Service leads to is left out
     */
    record Pods(Map<WorkloadPeer, PortSet> ports) implements ServiceTarget {
        /** Copies the map. */
        public Pods {
            ports = Map.copyOf(ports);
        }
    }

    /**
     * Addresses that EndpointSlices list.
     *
     * @param addresses which
     * @param ports on them
     */
    record Addresses(AddressSet addresses, PortSet ports) implements ServiceTarget {}

    /**
     * Another host: a name and nothing else, on the port that the client dials.
     *
     * @param host its name
     */
    record HostName(String host) implements ServiceTarget {}

    /**
     * Nothing.
     *
     * @param reason why, as half a sentence
     */
    record Nothing(String reason) implements ServiceTarget {}
}
