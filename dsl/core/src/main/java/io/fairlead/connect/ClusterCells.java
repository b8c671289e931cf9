package io.fairlead.connect;

import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.service.Entrances;
import io.fairlead.connect.service.Entrances.Entrance;
import io.fairlead.connect.world.Crossing;
import io.fairlead.connect.world.NamespaceView;
import io.fairlead.connect.world.Others;
import io.fairlead.connect.world.Parties;
import io.fairlead.connect.world.Party;
import io.fairlead.connect.world.World;
import io.fairlead.target.Dns;
import io.fairlead.target.PodIdentity;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells between workloads and what the cluster brings: controllers, nodes, DNS, and pods that nobody described. */
final class ClusterCells {
    /** The port of the API server as kubeadm and managed clusters have it, after translation from its Service. */
    private static final PortSet API_SERVER_PORTS =
            PortSet.of(Protocol.TCP, 443).plus(PortSet.of(Protocol.TCP, 6443));

    private final World world;
    private final Parties parties;
    private final Entrances entrances;
    private final Crossing crossing;

    ClusterCells(World world, Parties parties, Entrances entrances) {
        this.world = world;
        this.parties = parties;
        this.entrances = entrances;
        this.crossing = new Crossing(world.meeting());
    }

    /** Whom a workload calls, sorted. */
    List<Connection> from(NamespaceView view, int number, Others neighbours) {
        List<Connection> out = new ArrayList<>();
        if (!world.setting().closedWorld()) {
            WorkloadPeer pod = view.pods().get(number);
            Party caller = parties.of(pod);
            add(out, pod, ClusterPeer.otherPodOf(view.name()), neighbours.from(number));
            for (Party other : others(pod)) {
                add(out, pod, other.peer(), serving(crossing.between(caller, other), other.peer()));
            }
            dns(caller, out);
        }
        out.sort(null);
        return out;
    }

    /**
     * Who calls workloads, sorted.
     *
     * @param namespaces those of the workloads; entrances are always looked at, since routes lead anywhere
     */
    List<Connection> toWorkloads(Set<String> namespaces) {
        List<Connection> out = new ArrayList<>();
        entered(ClusterPeer.INGRESS_CONTROLLER, entrances.routes(), out);
        entered(ClusterPeer.LOAD_BALANCER, entrances.balancers(), out);
        if (!world.setting().closedWorld()) {
            world.views().stream()
                    .filter(view -> namespaces.contains(view.name()))
                    .forEach(view -> to(view, out));
        }
        out.sort(null);
        return out;
    }

    private void to(NamespaceView view, List<Connection> out) {
        Others neighbours = new Others(world, parties, view);
        for (int i = 0; i < view.pods().size(); i++) {
            WorkloadPeer pod = view.pods().get(i);
            Party called = parties.of(pod);
            add(out, ClusterPeer.otherPodOf(view.name()), pod, neighbours.to(i));
            others(pod).forEach(other -> add(out, other.peer(), pod, crossing.between(other, called)));
        }
    }

    private List<Party> others(WorkloadPeer pod) {
        return List.of(
                parties.podOutsideOf(pod.namespace()),
                parties.node(ClusterPeer.API_SERVER),
                parties.node(ClusterPeer.OTHER_NODES),
                parties.node(ClusterPeer.OWN_NODE));
    }

    private void dns(Party caller, List<Connection> out) {
        Dns dns = world.setting().target().dns();
        dns.pods()
                .ifPresent(identity -> parties.whoIs(dnsPeer(identity), identity).stream()
                        .filter(server -> server.peer() instanceof ClusterPeer)
                        .forEach(server -> add(
                                out,
                                caller.peer(),
                                server.peer(),
                                serving(crossing.between(caller, server), server.peer()))));
    }

    /** Named as the pods it is: namespace and labels. */
    static ClusterPeer dnsPeer(PodIdentity identity) {
        String labels = identity.labels().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(","));
        return new ClusterPeer(ClusterPeer.Role.DNS, identity.namespace() + "/" + labels + "[Pod]");
    }

    private Allowance serving(Allowance allowance, Peer called) {
        PortSet served = served(called);
        return served.isAll() ? allowance : allowance.and(Allowance.sure(served));
    }

    /** The ports on which somebody can be reached at all. */
    PortSet served(Peer called) {
        if (called.equals(ClusterPeer.API_SERVER)) {
            return API_SERVER_PORTS;
        }
        return called instanceof ClusterPeer peer && peer.role() == ClusterPeer.Role.DNS ? dnsPorts() : PortSet.ALL;
    }

    private PortSet dnsPorts() {
        int port = world.setting().target().dns().port().value();
        return PortSet.of(Protocol.UDP, port).plus(PortSet.of(Protocol.TCP, port));
    }

    private void entered(ClusterPeer peer, List<Entrance> all, List<Connection> out) {
        Map<WorkloadPeer, Allowance> byPod = new TreeMap<>();
        for (Entrance entrance : all) {
            entrance.ports().forEach((pod, ports) -> byPod.merge(pod, entered(entrance, pod, ports), Allowance::or));
        }
        byPod.forEach((pod, allowance) -> add(out, peer, pod, allowance));
    }

    private Allowance entered(Entrance entrance, WorkloadPeer pod, PortSet ports) {
        Party called = parties.of(pod);
        Allowance all = Allowance.NOTHING;
        for (Party caller : entrance.by()) {
            all = all.or(crossing.between(caller, called));
        }
        return all.and(Allowance.sure(ports));
    }

    private static void add(List<Connection> out, Peer from, Peer to, Allowance allowance) {
        if (!allowance.isNothing()) {
            out.add(Connection.of(from, to, allowance));
        }
    }
}
