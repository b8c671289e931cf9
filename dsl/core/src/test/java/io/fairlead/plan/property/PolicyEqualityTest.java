package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Plan;
import io.fairlead.plan.Tree;
import io.fairlead.plan.property.PolicyOracle.Direction;
import io.fairlead.plan.property.PolicyOracle.Endpoint;
import io.fairlead.plan.property.PolicyOracle.L4;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rendered policies allow equals what the application declares: nothing is missing, nothing is extra. */
class PolicyEqualityTest {
    private static final List<Sample> SAMPLES = IntStream.range(0, 900)
            .mapToObj(Sample::of)
            .flatMap(Optional::stream)
            .toList();

    private record Sample(int seed, App app, Target target, Manifests manifests, Set<L4> ports) {
        static Optional<Sample> of(int seed) {
            App app = RandomApps.of(seed);
            Target target = RandomTargets.of(seed);
            Plan plan = Fairlead.plan(app, target);
            return plan.report().hasErrors()
                    ? Optional.empty()
                    : Optional.of(new Sample(
                            seed,
                            app,
                            target,
                            Manifests.read(Fairlead.render(plan).toYaml()),
                            Neighbourhood.ports(app)));
        }

        List<Endpoint> strangers() {
            return Neighbourhood.strangers(target);
        }

        PolicyOracle oracle() {
            return new PolicyOracle(manifests.all("NetworkPolicy"));
        }

        Endpoint pods(Tier tier) {
            return Neighbourhood.of(tier, manifests);
        }
    }

    @Test
    void connectsTiersExactlyAsDeclared() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(500);
        Differences differences = new Differences();
        for (Sample sample : SAMPLES) {
            PolicyOracle oracle = sample.oracle();
            DeclaredFlows declared = new DeclaredFlows(sample.app(), sample.target());
            for (Tier client : sample.app().tiers()) {
                Endpoint from = sample.pods(client);
                for (Tier server : sample.app().tiers()) {
                    Endpoint to = sample.pods(server);
                    Set<L4> allowed = oracle.connections(from, to, sample.ports());
                    differences.check(sample, from, to, allowed, port -> declared.between(client, server, port));
                }
            }
        }
        assertThat(differences.found).isEmpty();
        assertThat(differences.allowed).isGreaterThan(1000);
    }

    @Test
    void letsTiersOutExactlyAsDeclared() {
        Differences differences = new Differences();
        for (Sample sample : SAMPLES) {
            PolicyOracle oracle = sample.oracle();
            DeclaredFlows declared = new DeclaredFlows(sample.app(), sample.target());
            for (Tier client : sample.app().tiers()) {
                Endpoint from = sample.pods(client);
                for (Endpoint to : sample.strangers()) {
                    Set<L4> allowed = oracle.allowed(Direction.EGRESS, from, to, sample.ports());
                    differences.check(sample, from, to, allowed, port -> declared.fromTier(client, to, port));
                }
            }
        }
        assertThat(differences.found).isEmpty();
        assertThat(differences.allowed).isGreaterThan(1000);
    }

    @Test
    void letsOthersInExactlyAsDeclared() {
        Differences differences = new Differences();
        for (Sample sample : SAMPLES) {
            PolicyOracle oracle = sample.oracle();
            DeclaredFlows declared = new DeclaredFlows(sample.app(), sample.target());
            for (Tier server : sample.app().tiers()) {
                Endpoint to = sample.pods(server);
                for (Endpoint from : sample.strangers()) {
                    Set<L4> allowed = oracle.allowed(Direction.INGRESS, to, from, sample.ports());
                    differences.check(sample, from, to, allowed, port -> declared.intoTier(from, server, port));
                }
            }
        }
        assertThat(differences.found).isEmpty();
        assertThat(differences.allowed).isGreaterThan(1000);
    }

    /** The cells in which declaration and policies differ. */
    private static final class Differences {
        private final List<String> found = new ArrayList<>();
        private int allowed;

        void check(Sample sample, Endpoint from, Endpoint to, Set<L4> actual, Predicate<L4> declared) {
            allowed += actual.size();
            for (L4 port : sample.ports()) {
                if (declared.test(port) != actual.contains(port)) {
                    found.add((actual.contains(port) ? "extra" : "missing") + " in seed " + sample.seed() + ": " + from
                            + " → " + to + " on " + port);
                }
            }
        }
    }

    @Test
    void isolatesPodsThatNoTierHas() {
        Sample sample = SAMPLES.get(0);
        Endpoint stray = Endpoint.pod("stray", "prod", Map.of("app", "stray"), "10.244.3.3");
        for (Tier tier : sample.app().tiers()) {
            for (Direction direction : Direction.values()) {
                assertThat(sample.oracle().allowed(direction, stray, sample.pods(tier), sample.ports()))
                        .isEmpty();
            }
        }
    }

    /** Dropping any rule, peer or port loses a flow, so none is there for nothing. */
    @Test
    void saysNothingThatCouldBeLeftOut() {
        int mutants = 0;
        for (Sample sample : SAMPLES.subList(0, 100)) {
            for (Tier tier : sample.app().tiers()) {
                Tree policy =
                        sample.manifests().get("NetworkPolicy", tier.name().text());
                mutants += survivors(sample, tier, policy, Direction.EGRESS);
                if (!isDeclaredTwice(sample.app(), tier)) {
                    mutants += survivors(sample, tier, policy, Direction.INGRESS);
                }
            }
        }
        assertThat(mutants).isGreaterThan(500);
    }

    /** A wide opening contains others, and then it is the application that says a thing twice. */
    private static boolean isDeclaredTwice(App app, Tier tier) {
        boolean wide = tier.exposures().stream()
                .anyMatch(exposure -> exposure instanceof LoadBalancer || exposure instanceof NodePort);
        boolean routed = app.routes().stream()
                .flatMap(route -> route.paths().stream())
                .anyMatch(path -> path.tier().equals(tier.name()));
        boolean called = app.tiers().stream()
                .flatMap(client -> client.connections().stream())
                .map(Connection::destination)
                .anyMatch(to -> to.equals(new Destination.ToTier(tier.name())));
        return (wide || routed) && (!tier.inbound().isEmpty() || called || (wide && routed));
    }

    private static int survivors(Sample sample, Tier tier, Tree policy, Direction direction) {
        Set<L4> ports = Neighbourhood.ports(sample.app());
        List<Endpoint> peers = new ArrayList<>(Neighbourhood.strangers(sample.target()));
        sample.app().tiers().forEach(other -> peers.add(sample.pods(other)));
        int before = count(policy, direction, sample.pods(tier), peers, ports);
        List<Tree> mutants = Mutants.of(policy, direction);
        for (Tree mutant : mutants) {
            assertThat(count(mutant, direction, sample.pods(tier), peers, ports))
                    .as("seed %d: %s of %s", sample.seed(), mutant, policy)
                    .isLessThan(before);
        }
        return mutants.size();
    }

    private static int count(Tree policy, Direction direction, Endpoint pod, List<Endpoint> peers, Set<L4> ports) {
        PolicyOracle oracle = new PolicyOracle(List.of(policy));
        return peers.stream()
                .mapToInt(peer -> oracle.allowed(direction, pod, peer, ports).size())
                .sum();
    }

    /** The policies that lack one thing. */
    private static final class Mutants {
        static List<Tree> of(Tree policy, Direction direction) {
            List<Tree> out = new ArrayList<>();
            String field = direction.rules.substring("spec ".length());
            List<Tree> rules = policy.list(direction.rules);
            for (int at = 0; at < rules.size(); at++) {
                out.add(with(policy, field, without(rules, at)));
                for (String part : List.of(direction.peers, "ports")) {
                    List<Tree> items = rules.get(at).list(part);
                    for (int item = 0; items.size() > 1 && item < items.size(); item++) {
                        Map<String, Object> rule = copy(rules.get(at));
                        rule.put(part, without(items, item));
                        List<Object> changed = new ArrayList<>(values(rules));
                        changed.set(at, rule);
                        out.add(with(policy, field, changed));
                    }
                }
            }
            return out;
        }

        private static Tree with(Tree policy, String field, List<Object> rules) {
            Map<String, Object> spec = new LinkedHashMap<>(policy.map("spec"));
            spec.put(field, rules);
            Map<String, Object> out = copy(policy);
            out.put("spec", spec);
            return new Tree(out);
        }

        private static Map<String, Object> copy(Tree map) {
            Map<String, Object> out = new LinkedHashMap<>();
            ((Map<?, ?>) map.value()).forEach((key, value) -> out.put(key.toString(), value));
            return out;
        }

        private static List<Object> without(List<Tree> items, int at) {
            List<Object> out = values(items);
            out.remove(at);
            return out;
        }

        private static List<Object> values(List<Tree> items) {
            return new ArrayList<>(items.stream().map(Tree::value).toList());
        }
    }
}
