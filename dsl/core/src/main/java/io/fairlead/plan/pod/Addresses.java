package io.fairlead.plan.pod;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;

/** Where the tiers of an application are reached: what an environment variable may ask for. */
public interface Addresses {
    /**
     * The host name of a tier's Service.
     *
     * @param tier a tier of the application
     * @return the fully qualified name, without a trailing dot
     */
    String host(DnsLabel tier);

    /**
     * The port at which a client of the tier's Service reaches a port of the tier.
     *
     * @param tier a tier of the application
     * @param port the name of one of its ports
     * @return the number on the Service
     */
    int port(DnsLabel tier, PortName port);
}
