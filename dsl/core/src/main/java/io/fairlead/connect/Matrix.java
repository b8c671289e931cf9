package io.fairlead.connect;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.evidence.Encounter;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.service.Entrances;
import io.fairlead.connect.service.ServiceIndex;
import io.fairlead.connect.world.Callers;
import io.fairlead.connect.world.Crossing;
import io.fairlead.connect.world.NamespaceView;
import io.fairlead.connect.world.Others;
import io.fairlead.connect.world.Parties;
import io.fairlead.connect.world.Party;
import io.fairlead.connect.world.Side;
import io.fairlead.connect.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells, computed when they are asked for. */
final class Matrix {
    private final World world;
    private final Parties parties;
    private final Crossing crossing;
    private volatile @Nullable Doors doors;

    /** What is made of Services and routes, only when somebody asks. */
    private record Doors(ServiceIndex services, Entrances entrances, ClusterCells cells) {}

    Matrix(World world) {
        this.world = world;
        this.parties = new Parties(world);
        this.crossing = new Crossing(world.meeting());
    }

    ServiceIndex services() {
        return doors().services();
    }

    Entrances entrances() {
        return doors().entrances();
    }

    private Doors doors() {
        Doors known = doors;
        if (known == null) {
            ServiceIndex services = new ServiceIndex(world);
            Entrances entrances = new Entrances(world, parties, services);
            known = new Doors(services, entrances, new ClusterCells(world, parties, entrances));
            doors = known;
        }
        return known;
    }

    Stream<Connection> connections() {
        return Stream.<Supplier<Stream<Connection>>>of(
                        this::fromOutside,
                        this::fromWorkloads,
                        () -> doors().cells().toWorkloads(world.names()).stream())
                .flatMap(Supplier::get);
    }

    private Stream<Connection> fromOutside() {
        Map<ExternalPeer, List<Connection>> byRange = new TreeMap<>();
        for (NamespaceView view : world.views()) {
            Callers called = new Callers(world, parties, view);
            for (int i = 0; i < view.pods().size(); i++) {
                WorkloadPeer pod = view.pods().get(i);
                called.outside(
                        i,
                        (range, allowance) -> byRange.computeIfAbsent(range, key -> new ArrayList<>())
                                .add(Connection.of(range, pod, allowance)));
            }
        }
        return byRange.values().stream().flatMap(List::stream);
    }

    private Stream<Connection> fromWorkloads() {
        return world.views().stream().flatMap(view -> {
            Callers callers = new Callers(world, parties, view);
            Others neighbours = new Others(world, parties, view);
            return IntStream.range(0, view.pods().size())
                    .mapToObj(number -> row(callers, neighbours, view, number))
                    .flatMap(List::stream);
        });
    }

    /** The cells with a workload of some namespaces at either end, in no order. */
    Stream<Connection> touching(Set<String> namespaces) {
        List<Connection> out = new ArrayList<>();
        for (NamespaceView view : world.views()) {
            Callers callers = new Callers(world, parties, view);
            Others neighbours = new Others(world, parties, view);
            boolean all = namespaces.contains(view.name());
            for (int i = 0; i < view.pods().size(); i++) {
                WorkloadPeer pod = view.pods().get(i);
                if (all) {
                    out.addAll(row(callers, neighbours, view, i));
                    callers.outside(i, (range, allowance) -> out.add(Connection.of(range, pod, allowance)));
                } else {
                    callers.row(i, namespaces, (peer, allowance) -> out.add(Connection.of(pod, peer, allowance)));
                }
            }
        }
        out.addAll(doors().cells().toWorkloads(namespaces));
        return out.stream();
    }

    private List<Connection> row(Callers callers, Others neighbours, NamespaceView view, int number) {
        WorkloadPeer caller = view.pods().get(number);
        List<Connection> out = new ArrayList<>();
        callers.row(number, (peer, allowance) -> out.add(Connection.of(caller, peer, allowance)));
        out.addAll(doors().cells().from(view, number, neighbours));
        return out;
    }

    Connection between(Peer from, Peer to) {
        Allowance all = Allowance.NOTHING;
        for (Encounter encounter : encounters(from, to)) {
            all = all.or(encounter.allowance());
        }
        return Connection.of(from, to, all);
    }

    /** The ways in which one peer can meet another: several when a name stands for more than one. */
    List<Encounter> encounters(Peer from, Peer to) {
        if (to instanceof WorkloadPeer pod && from.equals(ClusterPeer.INGRESS_CONTROLLER)) {
            return entering(entrances().routes(), pod);
        } else if (to instanceof WorkloadPeer pod && from.equals(ClusterPeer.LOAD_BALANCER)) {
            return entering(entrances().balancers(), pod);
        }
        Party caller = party(from, to);
        Party called = party(to, from);
        boolean itself = from.equals(to) && from instanceof WorkloadPeer pod && !pod.canBeSeveral();
        Allowance passing = itself ? Allowance.EVERYTHING : passing(caller, called);
        return List.of(new Encounter(caller, called, passing, doors().cells().served(to), itself));
    }

    /** A range of addresses outside that policies cut is several callers, or several that are called. */
    private Allowance passing(Party caller, Party called) {
        if (caller.peer() instanceof ExternalPeer outside) {
            return alike(called.ingress(), outside, part -> crossing.between(part, called));
        } else if (called.peer() instanceof ExternalPeer outside) {
            return alike(caller.egress(), outside, part -> crossing.between(caller, part));
        }
        return crossing.between(caller, called);
    }

    private Allowance alike(Side side, ExternalPeer outside, Function<Party, Allowance> passing) {
        Allowance sure = Allowance.EVERYTHING;
        Allowance possible = Allowance.NOTHING;
        Set<Allowance> all = new LinkedHashSet<>();
        for (AddressRange range : side.cut(outside.range())) {
            Allowance one = passing.apply(parties.of(new ExternalPeer(range)));
            all.add(one);
            sure = Allowance.sure(sure.allowed().and(one.allowed()));
            possible = possible.or(one);
        }
        return all.size() == 1 ? possible : sure.or(possible.onlyIf("the address"));
    }

    private List<Encounter> entering(List<Entrances.Entrance> all, WorkloadPeer pod) {
        Party called = parties.of(pod);
        return all.stream()
                .filter(entrance -> entrance.ports().containsKey(pod))
                .flatMap(entrance -> entrance.by().stream()
                        .map(caller -> new Encounter(
                                caller,
                                called,
                                crossing.between(caller, called),
                                entrance.ports().getOrDefault(pod, PortSet.NONE),
                                false)))
                .toList();
    }

    private Party party(Peer peer, Peer other) {
        if (peer instanceof WorkloadPeer pod) {
            return parties.of(pod);
        } else if (peer instanceof ExternalPeer outside) {
            return parties.of(outside);
        }
        String home = other instanceof WorkloadPeer pod ? pod.namespace() : "";
        return parties.of((ClusterPeer) peer, home);
    }

    List<AddressSet> mentionedBlocks() {
        return world.views().stream()
                .flatMap(view -> view.policies().stream())
                .flatMap(policy -> Stream.of(Direction.values()).flatMap(way -> policy.rules(way).stream()))
                .map(PolicyRule::blocks)
                .filter(blocks -> !blocks.isEmpty())
                .distinct()
                .toList();
    }
}
