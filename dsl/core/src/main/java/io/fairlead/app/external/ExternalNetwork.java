package io.fairlead.app.external;

import io.fairlead.app.internal.Entries;
import io.fairlead.value.Cidr;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Address ranges outside the cluster ({@code NetworkPolicyPeer.ipBlock}).
 *
 * <pre>{@code
 * External.cidr("203.0.113.0/24").except("203.0.113.7/32").port(443)
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ExternalNetwork extends ExternalSteps<ExternalNetwork> implements External {
    ExternalNetwork() {}

    /**
     * The ranges, in order.
     *
     * @return at least one
     */
    public abstract List<Cidr> cidrs();

    /**
     * The ranges that are left out.
     *
     * @return each inside one of {@link #cidrs()}
     */
    public abstract List<Cidr> except();

    /**
     * Whether the target's pod, service and node ranges are left out too, where the target knows them.
     *
     * @return true for {@link External#internet()}, otherwise false
     */
    @Value.Default
    public boolean outsideClusterOnly() {
        return false;
    }

    @Override
    public abstract List<ExternalPort> ports();

    @Override
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This network with one more range.
     *
     * @param range without host bits
     * @return a new network
     * @throws io.fairlead.value.InvalidValueException if it is not a range, or has host bits
     */
    public ExternalNetwork and(String range) {
        return ImmutableExternalNetwork.copyOf(this)
                .withCidrs(Entries.plusUnique(cidrs(), Cidr.parse(range), c -> c, "range"));
    }

    /**
     * This network without a part of it.
     *
     * @param range strictly inside one of the ranges
     * @return a new network
     * @throws IllegalArgumentException if it is outside all ranges, or is a whole one of them
     */
    public ExternalNetwork except(String range) {
        Cidr hole = Cidr.parse(range);
        boolean inside = cidrs().stream().anyMatch(whole -> whole.contains(hole) && !whole.equals(hole));
        if (!inside) {
            throw new IllegalArgumentException("cannot except " + hole + ": it is not strictly inside " + describe());
        }
        return ImmutableExternalNetwork.copyOf(this).withExcept(Entries.plus(except(), List.of(hole)));
    }

    @Override
    public String describe() {
        return cidrs().stream().map(Cidr::toString).collect(Collectors.joining(", "));
    }

    @Override
    ExternalNetwork withAllPorts(List<ExternalPort> ports) {
        return ImmutableExternalNetwork.copyOf(this).withPorts(ports);
    }
}
