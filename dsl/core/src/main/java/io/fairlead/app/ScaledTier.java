package io.fairlead.app;

import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.internal.Entries;
import io.fairlead.value.DnsLabel;
import java.util.Optional;

/**
 * A tier that runs all the time, in a number of replicas, and can be exposed.
 *
 * @param <S> the kind of tier
 */
public abstract sealed class ScaledTier<S extends Tier> extends TierSteps<S> permits StatelessTier, StatefulTier {
    ScaledTier() {}

    abstract Availability availability();

    abstract S withAvailability(Availability availability);

    /**
     * How many replicas run.
     *
     * @return a fixed number or a range
     */
    public Scaling scaling() {
        return availability().scaling();
    }

    /**
     * How far voluntary disruptions may go.
     *
     * @return default {@link DisruptionBudget#DEFAULT}; empty when there is no budget
     */
    public Optional<DisruptionBudget> disruptionBudget() {
        return availability().budget();
    }

    /**
     * How replicas are kept apart.
     *
     * @return default {@link Spread#PREFERRED}
     */
    public Spread spread() {
        return availability().spread();
    }

    /**
     * The name that the Service of an exposure has.
     *
     * @param exposure one of this tier's
     * @return the name that was given to it, or the tier's default for its kind
     */
    public DnsLabel serviceName(Exposure exposure) {
        return exposure.serviceName().orElseGet(() -> defaultServiceName(exposure));
    }

    abstract DnsLabel defaultServiceName(Exposure exposure);

    /**
     * The DNS name under which other tiers reach this one: that of its first exposure that is not headless, otherwise of its
     * first, otherwise the tier's own name.
     *
     * @return the name, still without namespace
     */
    @Override
    public LocalServiceName service() {
        Optional<Exposure> addressed =
                exposures().stream().filter(e -> !(e instanceof Headless)).findFirst();
        DnsLabel name = addressed
                .or(() -> exposures().stream().findFirst())
                .map(this::serviceName)
                .orElse(name());
        return new LocalServiceName(Optional.empty(), name);
    }

    /**
     * This tier with a fixed number of replicas.
     *
     * @param count zero or more; replaces an earlier fixed number
     * @return a new tier
     * @throws IllegalArgumentException if it is negative, or {@link #autoscale} was called before; the message names both
     */
    public S replicas(int count) {
        return withAvailability(availability().choose(new Scaling.Fixed(count)));
    }

    /**
     * This tier with a number of replicas that follows its CPU use.
     *
     * @param minimum at least 1
     * @param maximum not below the minimum
     * @param cpuPercent the average that is aimed at, relative to the CPU request
     * @return a new tier
     * @throws IllegalArgumentException if the range is empty, or {@link #replicas} was called before; the message names both
     */
    public S autoscale(int minimum, int maximum, int cpuPercent) {
        return withAvailability(availability().choose(new Scaling.Autoscaled(minimum, maximum, cpuPercent)));
    }

    /**
     * This tier with another scaling, whatever was said before: for variants of an application.
     *
     * @param scaling a fixed number or a range
     * @return a new tier
     */
    public S scaling(Scaling scaling) {
        return withAvailability(availability().with(scaling));
    }

    /**
     * This tier with another disruption budget.
     *
     * @param budget replaces the one before
     * @return a new tier
     */
    public S disruptionBudget(DisruptionBudget budget) {
        return withAvailability(availability().with(Optional.of(budget)));
    }

    /**
     * This tier without a disruption budget: a drain may take all pods at once.
     *
     * @return a new tier
     */
    public S withoutDisruptionBudget() {
        return withAvailability(availability().with(Optional.empty()));
    }

    /**
     * This tier with its replicas kept apart in another way.
     *
     * @param spread preferred, required or none
     * @return a new tier
     */
    public S spread(Spread spread) {
        return withAvailability(availability().with(spread));
    }

    /**
     * This tier offered to others by one more Service.
     *
     * @param exposure which kind, on which ports
     * @return a new tier
     * @throws IllegalArgumentException if another exposure has the same Service name; the message names both
     */
    public S exposedBy(Exposure exposure) {
        return with(
                f -> f.withExposures(Entries.plusUnique(f.exposures(), exposure, this::serviceName, "Service name")));
    }
}
