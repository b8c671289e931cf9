package io.fairlead.connect.format;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.value.IpAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A range of addresses as the fewest blocks that cover exactly it, which is all that a policy can name. */
final class AddressBlocks {
    private AddressBlocks() {}

    static List<String> of(AddressRange range) {
        int bits = range.isIpv4() ? 32 : 128;
        BigInteger at = number(range.firstAddress());
        BigInteger last = number(range.lastAddress());
        List<String> out = new ArrayList<>();
        while (at.compareTo(last) <= 0) {
            int free = at.signum() == 0 ? bits : at.getLowestSetBit();
            int fits = last.subtract(at).add(BigInteger.ONE).bitLength() - 1;
            int size = Math.min(free, fits);
            out.add(text(at, bits) + "/" + (bits - size));
            at = at.add(BigInteger.ONE.shiftLeft(size));
        }
        return out;
    }

    private static BigInteger number(String address) {
        return new BigInteger(1, IpAddress.parse(address).toBytes());
    }

    private static String text(BigInteger number, int bits) {
        List<String> parts = new ArrayList<>();
        int width = bits == 32 ? 8 : 16;
        for (int shift = bits - width; shift >= 0; shift -= width) {
            int part = number.shiftRight(shift).intValue() & ((1 << width) - 1);
            parts.add(bits == 32 ? Integer.toString(part) : Integer.toHexString(part));
        }
        return IpAddress.parse(String.join(bits == 32 ? "." : ":", parts)).toString();
    }
}
