package io.fairlead.plan.policy;

import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.value.Cidr;
import io.fairlead.value.IntOrString;
import java.util.List;

/** Which peers of rules lie within others, so that a rule for them would say nothing new. */
final class Coverage {
    private Coverage() {}

    /** Whether whoever the inner peer means is meant by the outer one as well; said only of address ranges. */
    static boolean covers(NetworkPolicyPeer outer, NetworkPolicyPeer inner) {
        return outer.ipBlock().isPresent()
                && inner.ipBlock().isPresent()
                && covers(outer.ipBlock().get(), inner.ipBlock().get());
    }

    private static boolean covers(IPBlock outer, IPBlock inner) {
        Cidr range = Cidr.parse(inner.cidr());
        return Cidr.parse(outer.cidr()).contains(range)
                && outer.except().stream().map(Cidr::parse).allMatch(hole -> isOutside(hole, range, inner.except()));
    }

    /** A hole of the outer range does not matter beside the inner one, or where that has a hole itself. */
    private static boolean isOutside(Cidr hole, Cidr range, List<String> holes) {
        return (!range.contains(hole) && !hole.contains(range))
                || holes.stream().map(Cidr::parse).anyMatch(own -> own.contains(hole));
    }

    /** Whether every port that the inner item means is meant by the outer one as well; both are numbers. */
    static boolean covers(NetworkPolicyPort outer, NetworkPolicyPort inner) {
        return outer.protocol().equals(inner.protocol()) && first(outer) <= first(inner) && last(outer) >= last(inner);
    }

    private static int first(NetworkPolicyPort port) {
        return port.port().flatMap(IntOrString::asInt).orElse(0);
    }

    private static int last(NetworkPolicyPort port) {
        return port.endPort().orElseGet(() -> first(port));
    }
}
