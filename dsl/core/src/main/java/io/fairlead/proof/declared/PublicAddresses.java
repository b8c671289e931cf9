package io.fairlead.proof.declared;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a host outside of the cluster can be: everywhere but in the cluster's own ranges and on the link.
 *
 * <p>For a family of addresses of which the target says nothing, no private address is taken to be outside.
 */
final class PublicAddresses {
    private static final AddressSet LINK_LOCAL = of("169.254.0.0/16", "fe80::/10");
    private static final AddressSet PRIVATE_IPV4 = of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10");
    private static final AddressSet PRIVATE_IPV6 = of("fc00::/7");

    private PublicAddresses() {}

    static AddressSet outsideOf(Target target) {
        AddressSet known = AddressSet.of(Stream.of(target.podCidrs(), target.serviceCidrs(), target.nodeCidrs())
                .flatMap(List::stream)
                .toList());
        AddressSet inside = known.plus(LINK_LOCAL)
                .plus(known.isDisjointFrom(AddressSet.ALL_IPV4) ? PRIVATE_IPV4 : AddressSet.NONE)
                .plus(known.isDisjointFrom(AddressSet.ALL_IPV6) ? PRIVATE_IPV6 : AddressSet.NONE);
        return AddressSet.ALL.minus(inside);
    }

    private static AddressSet of(String... ranges) {
        return AddressSet.of(Stream.of(ranges).map(Cidr::parse).toList());
    }
}
