package io.fairlead.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.oracle.RandomWorld;
import io.fairlead.connect.port.PortSet;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold whatever the policies are: changes that add, reorder or restate rules. */
class MetamorphicTest {
    private static final int WORLDS = 1_000;

    @Test
    void addingARuleNeverRemovesAConnection() {
        each(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            Manifests more = changed(world.manifests(), spec -> MetamorphicTest.withRuleForAll(spec));
            Map<String, PortSet> before = cells(world.manifests());
            Map<String, PortSet> after = cells(more);
            before.forEach((cell, ports) -> assertThat(
                            after.getOrDefault(cell, PortSet.NONE).containsAll(ports))
                    .as("seed %d: %s", seed, cell)
                    .isTrue());
        });
    }

    /** A rule for port 80, in each direction that the policy already is for. */
    private static NetworkPolicySpec withRuleForAll(NetworkPolicySpec spec) {
        NetworkPolicySpec.Builder out = spec.toBuilder().addIngress(rule -> rule.addPorts(port -> port.port(80)));
        boolean isForEgress = !spec.egress().isEmpty() || !spec.policyTypes().isEmpty();
        return (isForEgress ? out.addEgress(rule -> rule.addPorts(port -> port.port(80))) : out).build();
    }

    @Test
    void orderNeverMatters() {
        each(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            Random random = new Random(seed);
            List<Manifest> objects = new ArrayList<>(
                    changed(world.manifests(), spec -> reordered(spec, random)).objects());
            Collections.shuffle(objects, random);
            for (ConnectOptions options : List.of(ConnectOptions.DEFAULTS, ConnectOptions.CLOSED_WORLD)) {
                assertThat(lines(new Manifests(objects, List.of()), options))
                        .as("seed %d", seed)
                        .isEqualTo(lines(world.manifests(), options));
            }
        });
    }

    private static NetworkPolicySpec reordered(NetworkPolicySpec spec, Random random) {
        List<NetworkPolicyIngressRule> ingress = new ArrayList<>(spec.ingress());
        List<NetworkPolicyEgressRule> egress = new ArrayList<>(spec.egress());
        Collections.shuffle(ingress, random);
        Collections.shuffle(egress, random);
        return spec.toBuilder().ingress(ingress).egress(egress).build();
    }

    @Test
    void splittingARuleByItsPortsChangesNothing() {
        each(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            Manifests split = changed(world.manifests(), MetamorphicTest::split);
            assertThat(lines(split, ConnectOptions.CLOSED_WORLD))
                    .as("seed %d", seed)
                    .isEqualTo(lines(world.manifests(), ConnectOptions.CLOSED_WORLD));
        });
    }

    private static NetworkPolicySpec split(NetworkPolicySpec spec) {
        List<NetworkPolicyIngressRule> ingress = new ArrayList<>();
        for (NetworkPolicyIngressRule rule : spec.ingress()) {
            for (NetworkPolicyPort port : rule.ports()) {
                ingress.add(rule.toBuilder().ports(List.of(port)).build());
            }
            if (rule.ports().isEmpty()) {
                ingress.add(rule);
            }
        }
        return spec.toBuilder().ingress(ingress).build();
    }

    @Test
    void aPolicyForNobodyChangesNothing() {
        each(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            NetworkPolicy policy = NetworkPolicy.builder()
                    .metadata(meta -> meta.name("nobody"))
                    .spec(spec -> spec.podSelector(selector -> selector.putMatchLabels("nobody", "has-this")))
                    .build();
            List<Manifest> objects = new ArrayList<>(world.manifests().objects());
            objects.add(RandomWorld.manifest(policy, "one"));
            assertThat(lines(new Manifests(objects, List.of()), ConnectOptions.CLOSED_WORLD))
                    .as("seed %d", seed)
                    .isEqualTo(lines(world.manifests(), ConnectOptions.CLOSED_WORLD));
        });
    }

    /** After a change, only what changed is looked at again; the answer is that of a fresh look. */
    @Test
    void lookingAgainAfterAChangeIsLookingAfresh() {
        each(seed -> {
            RandomWorld world = new RandomWorld(seed, false);
            RandomWorld other = new RandomWorld(seed + 7_000_000, false);
            Connectivity before = Connectivity.of(world.manifests(), target(), ConnectOptions.DEFAULTS);
            List<Manifest> objects = new ArrayList<>(world.manifests().objects());
            Random random = new Random(seed);
            Manifest added = other.manifests()
                    .objects()
                    .get(random.nextInt(other.manifests().objects().size()));
            objects.set(random.nextInt(objects.size()), added);
            Manifests changed = new Manifests(objects, List.of());
            assertThat(before.with(changed)
                            .connections()
                            .map(Connection::toString)
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(lines(changed, ConnectOptions.DEFAULTS));
            assertThat(before.with(changed).differencesFrom(before))
                    .as("differences, seed %d", seed)
                    .isEqualTo(differences(before, Connectivity.of(changed, target(), ConnectOptions.DEFAULTS)));
            assertThat(before.with(changed)
                            .with(world.manifests())
                            .connections()
                            .map(Connection::toString)
                            .toList())
                    .as("and back, seed %d", seed)
                    .isEqualTo(lines(world.manifests(), ConnectOptions.DEFAULTS));
        });
    }

    /** Compares all cells of two matrices. */
    private static List<Difference> differences(Connectivity before, Connectivity after) {
        Map<Difference.Key, Connection> old = new HashMap<>();
        Map<Difference.Key, Connection> now = new HashMap<>();
        before.connections().forEach(cell -> old.put(new Difference.Key(cell.from(), cell.to()), cell));
        after.connections().forEach(cell -> now.put(new Difference.Key(cell.from(), cell.to()), cell));
        return Difference.between(old, now);
    }

    /** The matrix and the single cell are computed on different ways. */
    @Test
    void everyCellIsWhatItIsAlone() {
        for (Cni cni : List.of(Cni.UNKNOWN, Cni.CALICO, Cni.CILIUM, Cni.KINDNET)) {
            LongStream.range(0, 200).parallel().forEach(seed -> {
                RandomWorld world = new RandomWorld(seed, seed % 2 == 0);
                Connectivity all = Connectivity.of(world.manifests(), target().cni(cni), ConnectOptions.DEFAULTS);
                Map<String, Connection> listed = new HashMap<>();
                all.connections().forEach(one -> {
                    listed.put(one.from() + " => " + one.to(), one);
                    assertThat(all.between(one.from(), one.to()))
                            .as("seed %d", seed)
                            .isEqualTo(one);
                });
                all.workloads()
                        .forEach(from -> all.workloads().forEach(to -> {
                            if (!from.equals(to) && !listed.containsKey(from + " => " + to)) {
                                assertThat(all.between(from, to).isDenied())
                                        .as("seed %d: %s => %s", seed, from, to)
                                        .isTrue();
                            }
                        }));
            });
        }
    }

    private static void each(java.util.function.LongConsumer test) {
        LongStream.range(200_000, 200_000 + WORLDS).parallel().forEach(test);
    }

    private static Target target() {
        return Target.defaults().cni(Cni.CILIUM);
    }

    private static Manifests changed(Manifests manifests, UnaryOperator<NetworkPolicySpec> change) {
        return new Manifests(
                manifests.objects().stream().map(one -> changed(one, change)).toList(), List.of());
    }

    private static Manifest changed(Manifest manifest, UnaryOperator<NetworkPolicySpec> change) {
        return manifest.resource() instanceof NetworkPolicy policy
                ? RandomWorld.manifest(
                        policy.toBuilder()
                                .spec(change.apply(policy.spec().orElseThrow()))
                                .build(),
                        manifest.namespace())
                : manifest;
    }

    private static List<String> lines(Manifests manifests, ConnectOptions options) {
        return Connectivity.of(manifests, target(), options)
                .connections()
                .map(Connection::toString)
                .toList();
    }

    /** What surely passes, by the names of peers; addresses outside by each range of all boundaries. */
    private static Map<String, PortSet> cells(Manifests manifests) {
        Connectivity all = Connectivity.of(manifests, target(), ConnectOptions.CLOSED_WORLD);
        Map<String, PortSet> out = new HashMap<>();
        all.workloads().forEach(from -> {
            all.workloads()
                    .forEach(to ->
                            out.put(from + " => " + to, all.between(from, to).allowed()));
            all.externals().forEach(outside -> {
                out.put(from + " => " + outside, all.between(from, outside).allowed());
                out.put(outside + " => " + from, all.between(outside, from).allowed());
            });
        });
        return out;
    }
}
