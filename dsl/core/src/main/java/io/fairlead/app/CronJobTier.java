package io.fairlead.app;

import java.time.ZoneId;
import org.immutables.value.Value;

/**
 * A tier that runs to its end again and again: a CronJob.
 *
 * <pre>{@code
 * Tier.cronJob("report", "0 3 * * *").image("ghcr.io/acme/shop-report:2.3.1").connectsTo(database)
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class CronJobTier extends BatchTier<CronJobTier> {
    /** The time zone unless another is given: the cluster's own zone is nobody's choice. */
    public static final String DEFAULT_TIME_ZONE = "Etc/UTC";

    /** Java's own additions to the IANA database, which Kubernetes does not know. */
    private static final String JAVA_ONLY = "SystemV/";

    CronJobTier() {}

    @Override
    abstract TierFacts facts();

    @Override
    abstract BatchSettings batch();

    /**
     * When it runs.
     *
     * @return the schedule
     */
    public abstract CronSchedule schedule();

    /**
     * The time zone of the schedule ({@code spec.timeZone}).
     *
     * @return default {@value #DEFAULT_TIME_ZONE}
     */
    @Value.Default
    public ZoneId timeZone() {
        return ZoneId.of(DEFAULT_TIME_ZONE);
    }

    /**
     * What happens when two runs would overlap.
     *
     * @return default {@link Concurrency#FORBID}
     */
    @Value.Default
    public Concurrency concurrency() {
        return Concurrency.FORBID;
    }

    /**
     * Whether no new runs start.
     *
     * @return default false
     */
    @Value.Default
    public boolean suspended() {
        return false;
    }

    /**
     * This tier in another time zone.
     *
     * @param zone such as {@code Europe/Berlin}
     * @return a new tier
     * @throws IllegalArgumentException if there is no such zone in the IANA time zone database
     */
    public CronJobTier timeZone(String zone) {
        if (zone.startsWith(JAVA_ONLY) || !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException(
                    "\"" + zone + "\" is not a time zone: use a name such as Europe/Berlin or Etc/UTC");
        }
        return ImmutableCronJobTier.copyOf(this).withTimeZone(ZoneId.of(zone));
    }

    /**
     * This tier with another answer to overlapping runs.
     *
     * @param policy forbid, allow or replace
     * @return a new tier
     */
    public CronJobTier concurrency(Concurrency policy) {
        return ImmutableCronJobTier.copyOf(this).withConcurrency(policy);
    }

    /**
     * This tier, not starting new runs.
     *
     * @return a new tier
     */
    public CronJobTier suspend() {
        return ImmutableCronJobTier.copyOf(this).withSuspended(true);
    }

    @Override
    public String toString() {
        return "cron job tier \"" + name() + "\"";
    }
}
