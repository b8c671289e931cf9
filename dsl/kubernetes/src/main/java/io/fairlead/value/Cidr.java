package io.fairlead.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses: an address and the number of its leading bits that are fixed.
 *
 * <p>Strict as the API server is since Kubernetes 1.36: no bit set behind the prefix, no leading zeros. Equal ranges have
 * equal text.
 *
 * @param network the first address of the range
 * @param prefixLength the number of fixed bits: 0 to 32 (IPv4) or 0 to 128 (IPv6)
 */
public record Cidr(IpAddress network, int prefixLength) implements Comparable<Cidr> {
    private static final String KIND = "a CIDR range";
    private static final String RULE = "use an IP address, '/' and the number of fixed bits, with every other bit zero";
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

    /**
     * Checks that the prefix fits and that no bit behind it is set.
     *
     * @throws InvalidValueException otherwise
     */
    public Cidr {
        String text = network + "/" + prefixLength;
        if (prefixLength < 0 || prefixLength > network.toBytes().length * 8) {
            throw new InvalidValueException(text, KIND, RULE, Optional.empty());
        }
        IpAddress first = first(network, prefixLength);
        if (!first.equals(network)) {
            throw new InvalidValueException(text, KIND, RULE, Optional.of(first + "/" + prefixLength));
        }
    }

    /**
     * Reads a range.
     *
     * @param text for example {@code 10.0.0.0/8}
     * @throws InvalidValueException when the text is not a range, or a bit behind the prefix is set
     */
    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        Optional<IpAddress> address = IpAddress.find(slash < 0 ? text : text.substring(0, slash));
        if (slash < 0
                || address.isEmpty()
                || !LENGTH.matcher(text.substring(slash + 1)).matches()) {
            throw new InvalidValueException(
                    text, KIND, RULE, address.filter(found -> slash < 0).map(Cidr::single));
        }
        return new Cidr(address.get(), Integer.parseInt(text.substring(slash + 1)));
    }

    private static String single(IpAddress address) {
        return address + (address.isIpv4() ? "/32" : "/128");
    }

    /** Whether every address of the other range is in this one; false across IP families. */
    public boolean contains(Cidr other) {
        return prefixLength <= other.prefixLength && contains(other.network);
    }

    /** Whether the address is in this range; false across IP families. */
    public boolean contains(IpAddress address) {
        return address.isIpv4() == network.isIpv4()
                && first(address, prefixLength).equals(network);
    }

    private static IpAddress first(IpAddress address, int prefixLength) {
        byte[] bytes = address.toBytes();
        for (int i = 0; i < bytes.length; i++) {
            int fixed = Math.min(8, Math.max(0, prefixLength - 8 * i));
            bytes[i] &= (byte) (0xff << (8 - fixed));
        }
        return IpAddress.ofBytes(bytes);
    }

    /** By first address, then the wider range first. */
    @Override
    public int compareTo(Cidr other) {
        int byAddress = network.compareTo(other.network);
        return byAddress != 0 ? byAddress : Integer.compare(prefixLength, other.prefixLength);
    }

    @Override
    public String toString() {
        return network + "/" + prefixLength;
    }
}
