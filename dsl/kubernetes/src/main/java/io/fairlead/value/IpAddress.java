package io.fairlead.value;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 or IPv6 address; its text is the canonical one (RFC 5952).
 *
 * <p>Strict as the API server is since Kubernetes 1.36: no leading zeros, no IPv4-mapped IPv6 address, no zone.
 */
public final class IpAddress implements Comparable<IpAddress> {
    private static final String RULE =
            "use four numbers from 0 to 255 without leading zeros, or an IPv6 address that is not an IPv4-mapped one";

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads an address.
     *
     * @param text for example {@code 10.0.0.1} or {@code 2001:db8::1}
     * @throws InvalidValueException when the text is not an address
     */
    public static IpAddress parse(String text) {
        return find(text).orElseThrow(() -> new InvalidValueException(text, "an IP address", RULE, Optional.empty()));
    }

    static Optional<IpAddress> find(String text) {
        Optional<byte[]> bytes = text.indexOf(':') >= 0 ? IpText.ipv6(text) : IpText.ipv4(text);
        return bytes.filter(found -> !IpText.isMapped(found)).map(IpAddress::new);
    }

    static IpAddress ofBytes(byte[] bytes) {
        return new IpAddress(bytes.clone());
    }

    /** Whether this is an IPv4 address; it is an IPv6 address otherwise. */
    public boolean isIpv4() {
        return bytes.length == 4;
    }

    /** The address in network order: 4 or 16 bytes, a copy. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** IPv4 before IPv6, then by number. */
    @Override
    public int compareTo(IpAddress other) {
        return bytes.length != other.bytes.length
                ? Integer.compare(bytes.length, other.bytes.length)
                : Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpAddress that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return IpText.of(bytes);
    }
}
