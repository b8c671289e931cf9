package io.fairlead.connect.address;

import io.fairlead.value.Cidr;
import io.fairlead.value.IpAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * An immutable set of IP addresses of both families.
 *
 * @param ranges the sorted ranges; adjacent addresses of one family are one range
 */
public record AddressSet(List<AddressRange> ranges) {
    /** No address. */
    public static final AddressSet NONE = new AddressSet(List.of());

    /** Every IPv4 address. */
    public static final AddressSet ALL_IPV4 =
            new AddressSet(List.of(new AddressRange(BigInteger.ZERO, AddressLine.LAST_IPV4)));

    /** Every IPv6 address. */
    public static final AddressSet ALL_IPV6 =
            new AddressSet(List.of(new AddressRange(AddressLine.FIRST_IPV6, AddressLine.LAST_IPV6)));

    /** Every address of both families. */
    public static final AddressSet ALL = ALL_IPV4.plus(ALL_IPV6);

    /** Copies the list. */
    public AddressSet {
        ranges = List.copyOf(ranges);
    }

    /** The addresses of a block. */
    public static AddressSet of(Cidr block) {
        return new AddressSet(
                List.of(new AddressRange(AddressLine.position(block.network()), AddressLine.last(block))));
    }

    /** The addresses of several blocks. */
    public static AddressSet of(Collection<Cidr> blocks) {
        AddressSet all = NONE;
        for (Cidr block : blocks) {
            all = all.plus(of(block));
        }
        return all;
    }

    /** One address. */
    public static AddressSet of(IpAddress address) {
        BigInteger at = AddressLine.position(address);
        return new AddressSet(List.of(new AddressRange(at, at)));
    }

    /**
     * The addresses between two of the same family.
     *
     * @param first included
     * @param last included
     * @return no address when the last one is not after the first, or of another family
     */
    public static AddressSet between(IpAddress first, IpAddress last) {
        return first.isIpv4() == last.isIpv4() && first.compareTo(last) <= 0
                ? new AddressSet(List.of(new AddressRange(AddressLine.position(first), AddressLine.position(last))))
                : NONE;
    }

    /** The addresses of one range. */
    public static AddressSet of(AddressRange range) {
        return new AddressSet(List.of(range));
    }

    /** The addresses of both sets. */
    public AddressSet plus(AddressSet other) {
        return other.isEmpty() ? this : isEmpty() ? other : AddressSweep.combine(this, other, (l, r) -> l || r);
    }

    /** The addresses that both sets have. */
    public AddressSet and(AddressSet other) {
        return AddressSweep.combine(this, other, (l, r) -> l && r);
    }

    /** The addresses of this set that the other one lacks. */
    public AddressSet minus(AddressSet other) {
        return other.isEmpty() ? this : AddressSweep.combine(this, other, (l, r) -> l && !r);
    }

    /** Whether every address of the other set is in this one. */
    public boolean containsAll(AddressSet other) {
        return other.minus(this).isEmpty();
    }

    /** Whether the address is in this set. */
    public boolean contains(IpAddress address) {
        return containsAll(of(address));
    }

    /** Whether no address is in both sets. */
    public boolean isDisjointFrom(AddressSet other) {
        return and(other).isEmpty();
    }

    /** Whether there is no address in it. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /**
     * All addresses, cut wherever one of the sets begins or ends.
     *
     * @param sets what cuts
     * @return ranges without gap or overlap in order, each wholly inside or wholly outside of every set
     */
    public static List<AddressRange> partition(Collection<AddressSet> sets) {
        TreeSet<BigInteger> starts = new TreeSet<>(List.of(BigInteger.ZERO, AddressLine.FIRST_IPV6));
        for (AddressSet set : sets) {
            for (AddressRange range : set.ranges()) {
                starts.add(range.first());
                starts.add(range.last().add(BigInteger.ONE));
            }
        }
        List<AddressRange> out = new ArrayList<>();
        for (BigInteger start : starts) {
            BigInteger end = AddressLine.isIpv4(start) ? AddressLine.LAST_IPV4 : AddressLine.LAST_IPV6;
            BigInteger next = starts.higher(start);
            BigInteger last = next == null ? end : end.min(next.subtract(BigInteger.ONE));
            if (last.compareTo(start) >= 0
                    && (start.compareTo(AddressLine.FIRST_IPV6) >= 0 || AddressLine.isIpv4(start))) {
                out.add(new AddressRange(start, last));
            }
        }
        return List.copyOf(out);
    }

    /** Such as {@code 10.0.0.0-10.255.255.255, ::-::ff}; empty for no address. */
    @Override
    public String toString() {
        return String.join(", ", ranges.stream().map(AddressRange::toString).toList());
    }
}
