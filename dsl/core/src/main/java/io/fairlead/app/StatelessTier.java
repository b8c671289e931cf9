package io.fairlead.app;

import io.fairlead.app.exposure.Exposure;
import io.fairlead.value.DnsLabel;
import org.immutables.value.Value;

/**
 * A tier whose replicas are interchangeable: a Deployment.
 *
 * <pre>{@code
 * Tier.stateless("frontend").image("ghcr.io/acme/shop-web:2.3.1").port("http", 3000).autoscale(2, 10, 70)
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class StatelessTier extends ScaledTier<StatelessTier> {
    /** The number of replicas unless another is given: one can be missing without an outage. */
    public static final int DEFAULT_REPLICAS = 2;

    StatelessTier() {}

    @Override
    abstract TierFacts facts();

    @Override
    abstract Availability availability();

    @Override
    DnsLabel defaultServiceName(Exposure exposure) {
        return name();
    }

    @Override
    public String toString() {
        return "stateless tier \"" + name() + "\"";
    }
}
