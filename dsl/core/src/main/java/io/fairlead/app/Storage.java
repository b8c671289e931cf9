package io.fairlead.app;

import io.fairlead.app.internal.Amounts;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.AbsolutePath;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.Quantity;
import io.fairlead.value.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Storage that each replica of a stateful tier keeps for itself ({@code StatefulSet.spec.volumeClaimTemplates[]}).
 *
 * <pre>{@code
 * database.storage(Storage.of("data", "20Gi", "/var/lib/postgresql/data").storageClass("fast"));
 * }</pre>
 */
@Value.Immutable
public abstract class Storage {
    Storage() {}

    /**
     * Storage of the cluster's default class, read and written by one node, mounted into the main container.
     *
     * @param name a DNS label, unique in the tier
     * @param size such as {@code 20Gi}, more than zero
     * @param path where it is mounted
     * @return the storage
     * @throws io.fairlead.value.InvalidValueException if one of them is not valid
     * @throws IllegalArgumentException if the size is not more than zero
     */
    public static Storage of(String name, String size, String path) {
        return ImmutableStorage.builder()
                .name(DnsLabel.parse(name))
                .size(Amounts.moreThanZero(Quantity.parse(size), "size of storage \"" + name + "\""))
                .path(AbsolutePath.parse(path))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * The name of the claim template.
     *
     * @return a DNS label
     */
    public abstract DnsLabel name();

    /**
     * The requested size.
     *
     * @return such as {@code 20Gi}
     */
    public abstract Quantity size();

    /**
     * Where the main container sees it.
     *
     * @return an absolute path
     */
    public abstract AbsolutePath path();

    /**
     * The storage class.
     *
     * @return empty for the cluster's default
     */
    public abstract Optional<DnsSubdomain> storageClass();

    /**
     * Who may mount it at the same time.
     *
     * @return default {@link StorageAccess#READ_WRITE_ONCE}
     */
    @Value.Default
    public StorageAccess access() {
        return StorageAccess.READ_WRITE_ONCE;
    }

    /**
     * The line of Java that declared this storage; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This storage of a certain class.
     *
     * @param name of a StorageClass
     * @return a new storage
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public Storage storageClass(String name) {
        return ImmutableStorage.copyOf(this).withStorageClass(DnsSubdomain.parse(name));
    }

    /**
     * This storage with another access mode.
     *
     * @param mode who may mount it at the same time
     * @return a new storage
     */
    public Storage access(StorageAccess mode) {
        return ImmutableStorage.copyOf(this).withAccess(mode);
    }

    /**
     * The storage as a person would say it.
     *
     * @return such as {@code data 20Gi at /var/lib/postgresql/data}
     */
    @Override
    public String toString() {
        return name() + " " + size() + " at " + path();
    }
}
