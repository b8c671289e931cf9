package io.fairlead.app;

import io.fairlead.value.DnsLabel;
import java.util.Optional;

/**
 * The DNS name of a tier's Service, or of one replica behind it, not yet in a namespace.
 *
 * <pre>{@code
 * backend.service().in("production").fqdn(target)   // backend.production.svc.cluster.local
 * database.replica(0).in("production").shortName()  // database-0.database
 * }</pre>
 *
 * @param replica the pod's name for a single replica of a stateful tier; empty for the Service
 * @param service the Service's name
 */
public record LocalServiceName(Optional<String> replica, DnsLabel service) {
    /**
     * The name that resolves inside the Service's own namespace.
     *
     * @return such as {@code backend} or {@code database-0.database}
     */
    public String shortName() {
        return replica.map(pod -> pod + ".").orElse("") + service;
    }

    /**
     * This name in a namespace.
     *
     * @param namespace a DNS label
     * @return the name with all its longer forms
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public ServiceName in(String namespace) {
        return in(DnsLabel.parse(namespace));
    }

    /**
     * This name in a namespace.
     *
     * @param namespace where the Service is
     * @return the name with all its longer forms
     */
    public ServiceName in(DnsLabel namespace) {
        return new ServiceName(this, namespace);
    }
}
