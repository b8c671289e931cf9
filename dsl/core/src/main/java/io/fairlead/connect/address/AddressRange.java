package io.fairlead.connect.address;

import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Adjacent addresses of one IP family; IPv4 comes before IPv6. */
public final class AddressRange implements Comparable<AddressRange> {
    private static final Comparator<AddressRange> ORDER =
            Comparator.<AddressRange, BigInteger>comparing(range -> range.first).thenComparing(range -> range.last);

    private final BigInteger first;
    private final BigInteger last;

    AddressRange(BigInteger first, BigInteger last) {
        this.first = first;
        this.last = last;
    }

    /** Whether these are IPv4 addresses; they are IPv6 addresses otherwise. */
    public boolean isIpv4() {
        return AddressLine.isIpv4(first);
    }

    /** The lowest address as text. */
    public String firstAddress() {
        return AddressLine.text(first);
    }

    /** The highest address as text, included. */
    public String lastAddress() {
        return AddressLine.text(last);
    }

    BigInteger first() {
        return first;
    }

    BigInteger last() {
        return last;
    }

    @Override
    public int compareTo(AddressRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** {@code 10.0.0.0-10.255.255.255}. */
    @Override
    public String toString() {
        return firstAddress() + "-" + lastAddress();
    }
}
