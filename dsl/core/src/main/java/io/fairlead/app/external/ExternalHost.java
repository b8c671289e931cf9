package io.fairlead.app.external;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.HostName;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A host outside the cluster, by its DNS name.
 *
 * <pre>{@code
 * External.host("database.example.com").port(5432).aliasedAs("external-db")
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ExternalHost extends ExternalSteps<ExternalHost> implements External {
    ExternalHost() {}

    /**
     * The DNS name, possibly with {@code *} as its first label.
     *
     * @return a host name
     */
    public abstract HostName host();

    /**
     * The name of the Service of type ExternalName that stands for this host in the namespace.
     *
     * @return empty when the host is used under its own name only
     */
    public abstract Optional<DnsLabel> alias();

    @Override
    public abstract List<ExternalPort> ports();

    @Override
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This host with a Service of type ExternalName that points to it ({@code Service.spec.externalName}).
     *
     * <p>Such a Service is a DNS alias only: TLS certificates and HTTP host headers still carry the alias, and it filters
     * no ports.
     *
     * @param serviceName a DNS label
     * @return a new host
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     * @throws IllegalArgumentException if this host is a wildcard, which no DNS alias can point to
     */
    public ExternalHost aliasedAs(String serviceName) {
        if (host().isWildcard()) {
            throw new IllegalArgumentException("host " + host() + " cannot be aliased as \"" + serviceName
                    + "\": a DNS alias points to one host, not to a wildcard");
        }
        return ImmutableExternalHost.copyOf(this).withAlias(DnsLabel.parse(serviceName));
    }

    @Override
    public String describe() {
        return host().toString();
    }

    @Override
    ExternalHost withAllPorts(List<ExternalPort> ports) {
        return ImmutableExternalHost.copyOf(this).withPorts(ports);
    }
}
