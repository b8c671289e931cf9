package io.fairlead.connect.address;

import io.fairlead.value.Cidr;
import io.fairlead.value.IpAddress;
import java.math.BigInteger;

/**
 * All addresses on one line of numbers: IPv4, a gap that keeps the families apart, IPv6.
 */
final class AddressLine {
    static final BigInteger LAST_IPV4 = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
    static final BigInteger FIRST_IPV6 = BigInteger.ONE.shiftLeft(40);
    static final BigInteger LAST_IPV6 =
            FIRST_IPV6.add(BigInteger.ONE.shiftLeft(128)).subtract(BigInteger.ONE);

    private AddressLine() {}

    static BigInteger position(IpAddress address) {
        BigInteger number = new BigInteger(1, address.toBytes());
        return address.isIpv4() ? number : number.add(FIRST_IPV6);
    }

    static BigInteger last(Cidr range) {
        int free = (range.network().isIpv4() ? 32 : 128) - range.prefixLength();
        return position(range.network()).add(BigInteger.ONE.shiftLeft(free)).subtract(BigInteger.ONE);
    }

    static boolean isIpv4(BigInteger position) {
        return position.compareTo(LAST_IPV4) <= 0;
    }

    /** The canonical text (RFC 5952), also of addresses that a manifest may not write, such as IPv4-mapped ones. */
    static String text(BigInteger position) {
        return isIpv4(position) ? ipv4(position.longValue()) : ipv6(position.subtract(FIRST_IPV6));
    }

    private static String ipv4(long number) {
        return (number >> 24) + "." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    private static String ipv6(BigInteger number) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = number.shiftRight(16 * (7 - i)).intValue() & 0xffff;
        }
        int start = 0;
        int length = 0;
        for (int i = 0; i < 8; i++) {
            int zeros = zeros(groups, i);
            start = zeros > length ? i : start;
            length = Math.max(length, zeros);
        }
        return length < 2 ? hex(groups, 0, 8) : hex(groups, 0, start) + "::" + hex(groups, start + length, 8);
    }

    private static int zeros(int[] groups, int from) {
        int end = from;
        while (end < 8 && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    private static String hex(int[] groups, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return out.toString();
    }
}
