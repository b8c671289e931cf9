package io.fairlead.check.server.field;

import io.fairlead.value.Cidr;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses and ranges as a server reads them: since Kubernetes 1.36 in one spelling, before that also with leading zeros,
 * as IPv4-mapped IPv6 and with bits behind the prefix.
 *
 * @see Since#STRICT_ADDRESSES
 */
public final class Addresses {
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<=^|\\.|:)0+(?=[0-9]+(\\.|$))");
    private static final Pattern MAPPED = Pattern.compile("(.*:)[fF]{4}(:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|:[0-9.]+)");
    private static final Pattern PREFIX = Pattern.compile("[0-9]{1,6}");

    private Addresses() {}

    /** Reads an address; empty when the server does not take it. */
    public static Optional<IpAddress> address(String text, Field at) {
        Optional<IpAddress> strict = strict(text);
        return strict.isPresent() || at.since(Since.STRICT_ADDRESSES) ? strict : sloppy(text);
    }

    /** Reads a range; empty when the server does not take it. */
    public static Optional<Cidr> range(String text, Field at) {
        try {
            return Optional.of(Cidr.parse(text));
        } catch (InvalidValueException notStrict) {
            return at.since(Since.STRICT_ADDRESSES) ? Optional.empty() : anyRange(text);
        }
    }

    /** Reads an address in any spelling that some server took. */
    public static Optional<IpAddress> anySpelling(String text) {
        return strict(text).or(() -> sloppy(text));
    }

    private static Optional<IpAddress> strict(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidValueException notStrict) {
            return Optional.empty();
        }
    }

    private static Optional<IpAddress> sloppy(String text) {
        String plain =
                text.indexOf('.') < 0 ? text : LEADING_ZEROS.matcher(text).replaceAll("");
        return strict(plain).or(() -> mapped(plain));
    }

    /** The IPv4 address inside an IPv4-mapped one, found by reading the text without the mark of the mapping. */
    private static Optional<IpAddress> mapped(String text) {
        Matcher matcher = MAPPED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return strict(matcher.group(1) + "0" + matcher.group(2))
                .map(IpAddress::toBytes)
                .filter(bytes -> Arrays.equals(bytes, 0, 12, new byte[12], 0, 12))
                .flatMap(bytes -> strict((bytes[12] & 0xff) + "." + (bytes[13] & 0xff) + "." + (bytes[14] & 0xff) + "."
                        + (bytes[15] & 0xff)));
    }

    /** Reads a range in any spelling that some server took; bits behind the prefix do not count. */
    public static Optional<Cidr> anyRange(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !PREFIX.matcher(text.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text.substring(slash + 1));
        String address = text.substring(0, slash);
        boolean inIpv6 = address.indexOf(':') >= 0;
        return anySpelling(address).flatMap(read -> masked(read, inIpv6 && read.isIpv4() ? length - 96 : length));
    }

    private static Optional<Cidr> masked(IpAddress address, int length) {
        byte[] bytes = address.toBytes();
        if (length < 0 || length > bytes.length * 8) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cidr(address, length));
        } catch (InvalidValueException bitsBehindThePrefix) {
            return bitsBehindThePrefix.suggestion().map(Cidr::parse);
        }
    }
}
