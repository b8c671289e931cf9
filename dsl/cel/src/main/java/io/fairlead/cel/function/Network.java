package io.fairlead.cel.function;

import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A range of addresses, in which bits behind the prefix may be set.
 *
 * @param address the address before the slash
 * @param length how many bits count
 */
record Network(IpAddress address, int length) {
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

    static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidValueException notAnAddress) {
            return Optional.empty();
        }
    }

    static Optional<Network> parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0 || !LENGTH.matcher(text.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text.substring(slash + 1));
        return address(text.substring(0, slash))
                .filter(address -> length <= address.toBytes().length * 8)
                .map(address -> new Network(address, length));
    }

    boolean contains(IpAddress other) {
        byte[] left = address.toBytes();
        byte[] right = other.toBytes();
        if (left.length != right.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((left[bit / 8] & mask) != (right[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(Network other) {
        return length <= other.length && contains(other.address);
    }

    /** The same range with nothing set behind the prefix. */
    Network masked() {
        byte[] bytes = address.toBytes();
        for (int bit = length; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return new Network(IpAddress.parse(text(bytes)), length);
    }

    private static String text(byte[] bytes) {
        StringJoiner text = new StringJoiner(bytes.length == 4 ? "." : ":");
        for (int i = 0; i < bytes.length; i += bytes.length == 4 ? 1 : 2) {
            int octet = bytes[i] & 0xff;
            text.add(
                    bytes.length == 4
                            ? Integer.toString(octet)
                            : Integer.toHexString((octet << 8) | (bytes[i + 1] & 0xff)));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return address + "/" + length;
    }
}
