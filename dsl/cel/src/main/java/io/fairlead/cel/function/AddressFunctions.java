package io.fairlead.cel.function;

import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import io.fairlead.value.IpAddress;
import java.util.function.Predicate;

/** {@code ip('10.0.0.1').family()}, {@code cidr('10.0.0.0/8').containsIP('10.1.2.3')} and the like. */
final class AddressFunctions {
    private static final OpaqueType IP = OpaqueType.create("net.IP");
    private static final OpaqueType CIDR = OpaqueType.create("net.CIDR");

    private AddressFunctions() {}

    static void addTo(FunctionSet functions) {
        addresses(functions);
        ranges(functions);
    }

    private static IpAddress ip(String text) {
        return Network.address(text).orElseThrow(() -> new EvaluationError("\"" + text + "\" is not an IP address"));
    }

    private static Network cidr(String text) {
        return Network.parse(text).orElseThrow(() -> new EvaluationError("\"" + text + "\" is not a CIDR"));
    }

    private static void addresses(FunctionSet functions) {
        functions.global("ip", "string_to_ip", IP, SimpleType.STRING, String.class, AddressFunctions::ip);
        functions.global(
                "isIP",
                "is_ip",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> Network.address(text).isPresent());
        functions.global(
                "ip.isCanonical",
                "ip_is_canonical",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> ip(text).toString().equals(text));
        functions.global("string", "ip_to_string", SimpleType.STRING, IP, IpAddress.class, IpAddress::toString);
        functions.member("family", "ip_family", SimpleType.INT, IP, IpAddress.class, ip -> ip.isIpv4() ? 4L : 6L);
        is(functions, "isUnspecified", "unspecified", AddressKinds::isUnspecified);
        is(functions, "isLoopback", "loopback", AddressKinds::isLoopback);
        is(functions, "isLinkLocalMulticast", "link_local_multicast", AddressKinds::isLinkLocalMulticast);
        is(functions, "isLinkLocalUnicast", "link_local_unicast", AddressKinds::isLinkLocalUnicast);
        is(functions, "isGlobalUnicast", "global_unicast", AddressKinds::isGlobalUnicast);
    }

    private static void is(FunctionSet functions, String name, String id, Predicate<IpAddress> kind) {
        functions.member(name, "ip_is_" + id, SimpleType.BOOL, IP, IpAddress.class, kind::test);
    }

    private static void ranges(FunctionSet functions) {
        functions.global("cidr", "string_to_cidr", CIDR, SimpleType.STRING, String.class, AddressFunctions::cidr);
        functions.global(
                "isCIDR",
                "is_cidr",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> Network.parse(text).isPresent());
        functions.global("string", "cidr_to_string", SimpleType.STRING, CIDR, Network.class, Network::toString);
        functions.member("ip", "cidr_ip", IP, CIDR, Network.class, Network::address);
        functions.member("masked", "cidr_masked", CIDR, CIDR, Network.class, Network::masked);
        functions.member("prefixLength", "cidr_prefix_length", SimpleType.INT, CIDR, Network.class, range ->
                (long) range.length());
        contains(functions);
    }

    private static void contains(FunctionSet functions) {
        functions.member(
                "containsIP",
                "cidr_contains_ip_string",
                SimpleType.BOOL,
                CIDR,
                SimpleType.STRING,
                Network.class,
                String.class,
                (range, text) -> range.contains(ip(text)));
        functions.member(
                "containsIP",
                "cidr_contains_ip_ip",
                SimpleType.BOOL,
                CIDR,
                IP,
                Network.class,
                IpAddress.class,
                Network::contains);
        functions.member(
                "containsCIDR",
                "cidr_contains_cidr_string",
                SimpleType.BOOL,
                CIDR,
                SimpleType.STRING,
                Network.class,
                String.class,
                (range, text) -> range.contains(cidr(text)));
        functions.member(
                "containsCIDR",
                "cidr_contains_cidr",
                SimpleType.BOOL,
                CIDR,
                CIDR,
                Network.class,
                Network.class,
                Network::contains);
    }
}
