package io.fairlead.app;

import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.internal.Entries;
import io.fairlead.value.DnsLabel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tier whose replicas have names and storage of their own: a StatefulSet, and a headless Service of the tier's name that
 * governs it.
 *
 * <pre>{@code
 * StatefulTier database = Tier.stateful("database").image("postgres:17.6").port("postgres", 5432)
 *         .replicas(3).storage("data", "20Gi", "/var/lib/postgresql/data").connectsToItself("postgres");
 * database.replica(0).in("production").fqdn(target)   // database-0.database.production.svc.cluster.local
 * }</pre>
 *
 * <p>Replicas may talk to each other only when {@code connectsToItself} says so.
 */
@Value.Immutable
public abstract non-sealed class StatefulTier extends ScaledTier<StatefulTier> {
    /** The number of replicas unless another is given: what a stateful program can stand is not ours to guess. */
    public static final int DEFAULT_REPLICAS = 1;

    /** What follows the tier's name in the name of the Service of an exposure that is not headless. */
    public static final String CLIENT_SERVICE_SUFFIX = "-client";

    StatefulTier() {}

    @Override
    abstract TierFacts facts();

    @Override
    abstract Availability availability();

    /**
     * The storage of each replica, in order.
     *
     * @return names and paths are unique
     */
    public abstract List<Storage> storage();

    /**
     * Whether replicas start and stop all at once instead of one after the other ({@code podManagementPolicy: Parallel}).
     *
     * @return default false
     */
    @Value.Default
    public boolean startsInParallel() {
        return false;
    }

    /**
     * The name of the headless Service that gives replicas their DNS names.
     *
     * @return the tier's name
     */
    public DnsLabel governingService() {
        return name();
    }

    /**
     * The DNS name of one replica.
     *
     * @param ordinal zero or more; that so many replicas exist is not checked
     * @return the name, still without namespace
     * @throws IllegalArgumentException if it is negative
     */
    public LocalServiceName replica(int ordinal) {
        if (ordinal < 0) {
            throw new IllegalArgumentException(ordinal + " is not the ordinal of a replica: use 0 or more");
        }
        return new LocalServiceName(Optional.of(name() + "-" + ordinal), governingService());
    }

    /**
     * This tier with storage for each replica.
     *
     * @param name a DNS label
     * @param size such as {@code 20Gi}
     * @param path where the main container sees it
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if one of them is not valid
     * @throws IllegalArgumentException if the size is not more than zero, or name or path is taken by other storage
     */
    public StatefulTier storage(String name, String size, String path) {
        return storage(Storage.of(name, size, path));
    }

    /**
     * This tier with storage for each replica.
     *
     * @param storage what and where
     * @return a new tier
     * @throws IllegalArgumentException if name or path is taken by other storage
     */
    public StatefulTier storage(Storage storage) {
        List<Storage> byName = Entries.plusUnique(storage(), storage, Storage::name, "storage name");
        Entries.plusUnique(storage(), storage, Storage::path, "storage path");
        return ImmutableStatefulTier.copyOf(this).withStorage(byName);
    }

    /**
     * This tier with replicas that start and stop all at once.
     *
     * @return a new tier
     */
    public StatefulTier startingInParallel() {
        return ImmutableStatefulTier.copyOf(this).withStartsInParallel(true);
    }

    @Override
    DnsLabel defaultServiceName(Exposure exposure) {
        return exposure instanceof Headless ? name() : DnsLabel.parse(name() + CLIENT_SERVICE_SUFFIX);
    }

    @Override
    public String toString() {
        return "stateful tier \"" + name() + "\"";
    }
}
