package io.fairlead.connect;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.world.World;
import io.fairlead.value.Cidr;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds peers by what people write. */
final class PeerLookup {
    private static final List<ClusterPeer> FIXED = List.of(
            ClusterPeer.INGRESS_CONTROLLER,
            ClusterPeer.LOAD_BALANCER,
            ClusterPeer.OWN_NODE,
            ClusterPeer.OTHER_NODES,
            ClusterPeer.API_SERVER,
            ClusterPeer.OTHER_NAMESPACE);

    private final World world;

    PeerLookup(World world) {
        this.world = world;
    }

    Optional<Peer> find(String text) {
        return cluster(text).or(() -> workload(text)).or(() -> outside(text));
    }

    private Optional<Peer> cluster(String text) {
        Stream<ClusterPeer> others = world.views().stream().map(view -> ClusterPeer.otherPodOf(view.name()));
        Stream<ClusterPeer> dns = world.setting().target().dns().pods().stream().map(ClusterCells::dnsPeer);
        return Stream.of(FIXED.stream(), others, dns)
                .flatMap(all -> all)
                .filter(peer -> peer.name().equals(text))
                .map(Peer.class::cast)
                .findFirst();
    }

    private Optional<Peer> workload(String text) {
        List<WorkloadPeer> found = world.views().stream()
                .flatMap(view -> view.pods().stream())
                .filter(pod -> isNamed(pod, text))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : exact(found, text);
    }

    private static Optional<Peer> exact(List<WorkloadPeer> found, String text) {
        return found.stream()
                .filter(pod -> pod.toString().equals(text))
                .map(Peer.class::cast)
                .findFirst();
    }

    private static boolean isNamed(WorkloadPeer pod, String text) {
        String withoutKind = pod.namespace() + "/" + pod.name();
        return text.equals(pod.toString())
                || text.equals(withoutKind)
                || text.equals(pod.name())
                || text.equals(pod.name() + "[" + pod.kind() + "]");
    }

    private static Optional<Peer> outside(String text) {
        String bare = text.replaceFirst("\\[External]$", "");
        try {
            AddressSet set = bare.indexOf('/') >= 0 ? AddressSet.of(Cidr.parse(bare)) : range(bare.split("-", 2));
            return set.ranges().size() == 1
                    ? Optional.of(new ExternalPeer(set.ranges().get(0)))
                    : Optional.empty();
        } catch (InvalidValueException noAddress) {
            return Optional.empty();
        }
    }

    private static AddressSet range(String[] ends) {
        IpAddress first = IpAddress.parse(ends[0]);
        return AddressSet.between(first, ends.length == 1 ? first : IpAddress.parse(ends[1]));
    }
}
