package io.fairlead.plan.policy;

import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that "the internet" does not mean: the cluster's own, and those that no public host has.
 *
 * <p>When the target does not say where pods, Services and nodes live in a family of addresses, the private ranges of that
 * family stand in for them, because nearly every cluster takes its addresses from there.
 */
final class ReservedRanges {
    /** Link-local, where clouds keep the metadata server. */
    private static final List<Cidr> ALWAYS = parse("169.254.0.0/16", "fe80::/10");

    /** RFC 1918, RFC 6598 and RFC 4193. */
    private static final List<Cidr> PRIVATE =
            parse("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    private ReservedRanges() {}

    static List<Cidr> of(Target target) {
        List<Cidr> known = Stream.of(target.podCidrs(), target.serviceCidrs(), target.nodeCidrs())
                .flatMap(List::stream)
                .toList();
        List<Cidr> out = new ArrayList<>(known);
        PRIVATE.stream()
                .filter(range -> known.stream().noneMatch(other -> isIpv6(other) == isIpv6(range)))
                .forEach(out::add);
        out.addAll(ALWAYS);
        return out;
    }

    private static boolean isIpv6(Cidr range) {
        return range.toString().contains(":");
    }

    private static List<Cidr> parse(String... ranges) {
        return Stream.of(ranges).map(Cidr::parse).toList();
    }
}
