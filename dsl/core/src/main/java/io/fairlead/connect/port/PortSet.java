package io.fairlead.connect.port;

import io.fairlead.value.Protocol;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of ports of TCP, UDP and SCTP: what a connection may use.
 *
 * <p>The domain is every protocol with ports 1 to 65535. Everything else, such as ICMP, is outside of what network policies define.
 *
 * <pre>{@code
 * PortSet.of(Protocol.TCP, 8080, 8090).plus(PortSet.of(Protocol.UDP, 53))   // TCP 8080-8090,UDP 53
 * }</pre>
 */
public final class PortSet implements Comparable<PortSet> {
    /** The highest port. */
    public static final int HIGHEST = 65_535;

    /** No port. */
    public static final PortSet NONE = new PortSet(new int[0]);

    /** Every port of every protocol. */
    public static final PortSet ALL = all(Protocol.TCP).plus(all(Protocol.UDP)).plus(all(Protocol.SCTP));

    private final int[] bounds;

    PortSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Every port of a protocol. */
    public static PortSet all(Protocol protocol) {
        return of(protocol, 1, HIGHEST);
    }

    /** One port. */
    public static PortSet of(Protocol protocol, int port) {
        return of(protocol, port, port);
    }

    /**
     * A range of ports.
     *
     * @param protocol of all of them
     * @param first at least 1
     * @param last included, not below the first, at most 65535
     */
    public static PortSet of(Protocol protocol, int first, int last) {
        if (first < 1 || last < first || last > HIGHEST) {
            throw new IllegalArgumentException("no range of ports: " + first + "-" + last);
        }
        return new PortSet(new int[] {PortLine.position(protocol, first), PortLine.position(protocol, last) + 1});
    }

    /** The ports of both sets. */
    public PortSet plus(PortSet other) {
        if (other.isEmpty() || isAll()) {
            return this;
        }
        return isEmpty() ? other : new PortSet(PortLine.combine(bounds, other.bounds, (left, right) -> left || right));
    }

    /** The ports that both sets have. */
    public PortSet and(PortSet other) {
        if (isEmpty() || other.isAll()) {
            return this;
        }
        return isAll() || other.isEmpty()
                ? other
                : new PortSet(PortLine.combine(bounds, other.bounds, (left, right) -> left && right));
    }

    /** The ports of this set that the other one lacks. */
    public PortSet minus(PortSet other) {
        return isEmpty() || other.isEmpty()
                ? this
                : new PortSet(PortLine.combine(bounds, other.bounds, (left, right) -> left && !right));
    }

    /** Whether the set has this port. */
    public boolean contains(Protocol protocol, int port) {
        int found = Arrays.binarySearch(bounds, PortLine.position(protocol, port));
        return port >= 1 && port <= HIGHEST && (found >= 0 ? found % 2 == 0 : (-found - 1) % 2 == 1);
    }

    /** Whether the set has every port of the other one. */
    public boolean containsAll(PortSet other) {
        return other.minus(this).isEmpty();
    }

    /** Whether there is no port in it. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Whether every port of every protocol is in it. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The ranges in order of protocol name and port; adjacent ports are one range. */
    public List<PortRange> ranges() {
        return PortLine.ranges(bounds);
    }

    @Override
    public int compareTo(PortSet other) {
        return Arrays.compare(bounds, other.bounds);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PortSet that && Arrays.equals(bounds, that.bounds));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** {@code All Connections}, {@code No Connections}, or such as {@code TCP 80,8080-8090,UDP 53}. */
    @Override
    public String toString() {
        return isEmpty() ? "No Connections" : isAll() ? "All Connections" : PortLine.text(ranges());
    }
}
