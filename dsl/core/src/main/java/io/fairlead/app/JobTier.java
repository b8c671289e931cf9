package io.fairlead.app;

import org.immutables.value.Value;

/**
 * A tier that runs to its end once: a Job.
 *
 * <pre>{@code
 * Tier.job("migrate").image("ghcr.io/acme/shop-migrate:2.3.1").connectsTo(database)
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class JobTier extends BatchTier<JobTier> {
    JobTier() {}

    @Override
    abstract TierFacts facts();

    @Override
    abstract BatchSettings batch();

    @Override
    public String toString() {
        return "job tier \"" + name() + "\"";
    }
}
