package io.fairlead.plan.policy;

import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.app.external.ExternalService;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.ArrayList;
import java.util.List;

/** How a policy names what lies outside the application. */
final class ExternalPeers {
    /** Every address of both families: a rule for one says nothing about the other. */
    static final List<Cidr> EVERYWHERE = List.of(Cidr.parse("0.0.0.0/0"), Cidr.parse("::/0"));

    private ExternalPeers() {}

    static List<NetworkPolicyPeer> of(External peer, Target target) {
        if (peer instanceof ExternalService service) {
            return List.of(Peers.pods(new PodIdentity(service.namespace(), service.podLabels())));
        }
        if (peer instanceof ExternalNetwork network) {
            return network(network, target);
        }
        return internet(target);
    }

    /** A policy cannot name a host, so it names every address that a host outside the cluster can have. */
    private static List<NetworkPolicyPeer> internet(Target target) {
        return Peers.addresses(EVERYWHERE, ReservedRanges.of(target));
    }

    private static List<NetworkPolicyPeer> network(ExternalNetwork network, Target target) {
        List<Cidr> holes = new ArrayList<>(network.except());
        if (network.outsideClusterOnly()) {
            holes.addAll(ReservedRanges.of(target));
        }
        return Peers.addresses(network.cidrs(), holes);
    }
}
