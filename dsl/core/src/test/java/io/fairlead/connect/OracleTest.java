package io.fairlead.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.oracle.NaiveEvaluator;
import io.fairlead.connect.oracle.NaiveEvaluator.End;
import io.fairlead.connect.oracle.NaivePod;
import io.fairlead.connect.oracle.RandomWorld;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.port.Depends;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.IpAddress;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The engine says what a naive evaluator says that shares nothing with it, on thousands of small clusters. */
class OracleTest {
    private static final int[] PORTS = {
        1, 2, 49, 50, 52, 53, 54, 60, 61, 79, 80, 81, 90, 91, 442, 443, 444, 7999, 8000, 8080, 9000, 9001, 9090, 65_534,
        65_535
    };
    private static final List<String> OUTSIDE = List.of(
            "0.0.0.0",
            "9.255.255.255",
            "10.0.0.255",
            "10.0.1.0",
            "10.0.1.2",
            "10.0.1.3",
            "10.0.2.1",
            "11.0.0.0",
            "203.0.113.0",
            "203.0.113.128",
            "203.0.114.0",
            "255.255.255.255",
            "::",
            "2001:db7:ffff::",
            "2001:db8::1",
            "2001:db8:1::1",
            "ffff::1");

    private static final Map<AddressRange, Set<String>> INSIDE = new ConcurrentHashMap<>();

    /** What the engine says, for quick comparison. */
    private record Answer(PortSet allowed, PortSet possible) {
        static final Answer NOTHING = new Answer(PortSet.NONE, PortSet.NONE);

        static Answer of(Connection connection) {
            PortSet possible = connection.allowed();
            for (Depends one : connection.depends()) {
                possible = possible.plus(one.ports());
            }
            return new Answer(connection.allowed(), possible);
        }
    }

    @Test
    void agreesWhereBlocksAreForAddressesOutsideOnly() {
        LongStream.range(0, 12_000).parallel().forEach(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            agree(seed, world, Connectivity.of(world.manifests(), target(Cni.CILIUM), ConnectOptions.CLOSED_WORLD));
        });
    }

    @Test
    void agreesWhereBlocksAreForPodsToo() {
        LongStream.range(50_000, 58_000).parallel().forEach(seed -> {
            RandomWorld world = new RandomWorld(seed, true);
            agree(seed, world, Connectivity.of(world.manifests(), target(Cni.CALICO), ConnectOptions.CLOSED_WORLD));
        });
    }

    /** Whatever labels the namespaces turn out to have, the truth is between what is sure and what is possible. */
    @Test
    void isRightForAllLabelsThatNamespacesMayHave() {
        LongStream.range(90_000, 91_500).parallel().forEach(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            Connectivity open = Connectivity.of(world.manifests(), target(Cni.CILIUM), ConnectOptions.DEFAULTS);
            Random random = new Random(seed);
            bounds(seed, world, open, world.oracle(completed(world, random)), false);
        });
    }

    private static Target target(Cni cni) {
        return Target.defaults().cni(cni);
    }

    private static Map<String, Map<String, String>> completed(RandomWorld world, Random random) {
        Map<String, Map<String, String>> out = new HashMap<>();
        for (String name : List.of("one", "two", "three")) {
            Map<String, String> labels = new HashMap<>();
            boolean given = world.manifests().objects().stream()
                    .anyMatch(object -> object.resource().kind().equals("Namespace")
                            && object.name().equals(name));
            if (given) {
                world.manifests().objects().stream()
                        .filter(object -> object.resource().kind().equals("Namespace")
                                && object.name().equals(name))
                        .forEach(object -> labels.putAll(
                                object.resource().metadata().orElseThrow().labels()));
            } else {
                for (String key : List.of("env", "team")) {
                    if (random.nextBoolean()) {
                        labels.put(key, List.of("a", "b", "z").get(random.nextInt(3)));
                    }
                }
            }
            labels.put("kubernetes.io/metadata.name", name);
            out.put(name, labels);
        }
        return out;
    }

    private static void agree(long seed, RandomWorld world, Connectivity connectivity) {
        bounds(seed, world, connectivity, world.oracle(), true);
        assertThat(connectivity.excluded()).as("seed %d", seed).isEmpty();
    }

    private static void bounds(
            long seed, RandomWorld world, Connectivity connectivity, NaiveEvaluator oracle, boolean exact) {
        Map<String, Answer> cells = new HashMap<>();
        Map<String, List<Connection>> fromOutside = new HashMap<>();
        Map<String, List<Connection>> toOutside = new HashMap<>();
        connectivity.connections().forEach(one -> {
            if (exact && !one.depends().isEmpty()) {
                throw new AssertionError("seed " + seed + ": nothing can depend here: " + one);
            }
            if (one.from() instanceof ExternalPeer) {
                fromOutside
                        .computeIfAbsent(one.to().toString(), key -> new ArrayList<>())
                        .add(one);
            } else if (one.to() instanceof ExternalPeer) {
                toOutside
                        .computeIfAbsent(one.from().toString(), key -> new ArrayList<>())
                        .add(one);
            } else {
                cells.put(one.from() + " => " + one.to(), Answer.of(one));
            }
        });
        for (NaivePod from : world.pods()) {
            for (NaivePod to : world.pods()) {
                if (!from.equals(to) || from.copies() > 1) {
                    String name = from.name() + " => " + to.name();
                    Answer answer = cells.getOrDefault(name, Answer.NOTHING);
                    compare(seed, name, answer, oracle.new Pair(end(from), end(to)));
                }
            }
            for (String address : OUTSIDE) {
                End outside = new End(null, address);
                compare(
                        seed,
                        address + " => " + from.name(),
                        answer(fromOutside.get(from.name()), address, true),
                        oracle.new Pair(outside, end(from)));
                compare(
                        seed,
                        from.name() + " => " + address,
                        answer(toOutside.get(from.name()), address, false),
                        oracle.new Pair(end(from), outside));
            }
        }
    }

    private static End end(NaivePod pod) {
        return new End(pod, pod.address());
    }

    private static Answer answer(@Nullable List<Connection> all, String address, boolean from) {
        if (all == null) {
            return Answer.NOTHING;
        }
        for (Connection one : all) {
            Peer outside = from ? one.from() : one.to();
            if (contains((ExternalPeer) outside, address)) {
                return Answer.of(one);
            }
        }
        return Answer.NOTHING;
    }

    private static boolean contains(ExternalPeer outside, String address) {
        return INSIDE.computeIfAbsent(
                        outside.range(),
                        range -> OUTSIDE.stream()
                                .filter(one -> AddressSet.of(range).contains(IpAddress.parse(one)))
                                .collect(Collectors.toUnmodifiableSet()))
                .contains(address);
    }

    private static void compare(long seed, String name, Answer answer, NaiveEvaluator.Pair truth) {
        for (Protocol protocol : Protocol.values()) {
            for (int port : PORTS) {
                boolean passes = truth.passes(protocol.name(), port);
                if (answer.allowed().contains(protocol, port) && !passes) {
                    throw new AssertionError(
                            "seed " + seed + ": " + name + " does not pass on " + protocol + " " + port);
                }
                if (passes && !answer.possible().contains(protocol, port)) {
                    throw new AssertionError("seed " + seed + ": " + name + " passes on " + protocol + " " + port);
                }
            }
        }
    }
}
