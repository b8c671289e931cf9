package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.Rendering;
import io.fairlead.app.App;
import io.fairlead.app.Destination;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.bundle.Bundle;
import io.fairlead.bundle.Document;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.manifest.SourceText;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Plan;
import io.fairlead.plan.property.PolicyMutations.Mutation;
import io.fairlead.plan.property.PolicyOracle.Direction;
import io.fairlead.plan.property.PolicyOracle.Endpoint;
import io.fairlead.plan.property.PolicyOracle.L4;
import io.fairlead.proof.FlowDifference;
import io.fairlead.proof.Proof;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random applications on random clusters are proven equal; whatever is taken out of their policies is missing, whatever is put in
 * is surplus, and a second judge that samples pairs says the same.
 */
class ProofPropertiesTest {
    private static final DnsLabel DEFAULT = DnsLabel.parse("default");

    private record Sample(int seed, App app, Target target, Rendering rendering) {
        static Optional<Sample> of(int seed) {
            App app = RandomApps.of(seed);
            Target target = RandomTargets.of(seed);
            Plan plan = Fairlead.plan(app, target);
            return plan.report().hasErrors()
                    ? Optional.empty()
                    : Optional.of(new Sample(seed, app, target, Fairlead.rendering(plan)));
        }

        Proof prove(Bundle bundle) {
            return Proof.of(
                    app,
                    io.fairlead.manifest.Manifests.read(List.of(SourceText.of("shop.yaml", bundle.toYaml())), DEFAULT),
                    target);
        }
    }

    private static List<Sample> samples(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(Sample::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void provesWhatIsRendered() {
        List<Sample> samples = samples(0, 200);

        assertThat(samples).hasSizeGreaterThan(100);
        for (Sample sample : samples) {
            assertThat(sample.rendering().proof().orElseThrow())
                    .as("seed %d", sample.seed())
                    .matches(Proof::isEqual);
        }
    }

    @Test
    void missesWhateverIsTakenOut() {
        int mutations = 0;
        for (Sample sample : samples(1000, 1024)) {
            if (sample.app().tiers().stream().anyMatch(ProofPropertiesTest::talksToItselfAlone)) {
                continue;
            }
            for (Mutation mutation :
                    PolicyMutations.deletions(sample.rendering().bundle())) {
                Proof proof = sample.prove(mutation.bundle());
                String where = "seed " + sample.seed() + ", " + mutation.what();
                assertThat(proof.missing()).as(where).isNotEmpty();
                assertThat(proof.surplus()).as(where).isEmpty();
                assertThat(told(proof.missing(), sample)).as(where).isEqualTo(sampled(sample, mutation, true));
                mutations++;
            }
        }
        assertThat(mutations).isGreaterThan(100);
    }

    /** The only replica reaches itself without a rule; the rule is there for the day on which there are more. */
    private static boolean talksToItselfAlone(Tier tier) {
        return tier instanceof StatefulTier stateful
                && stateful.scaling().atMost() <= 1
                && tier.connections().stream()
                        .anyMatch(connection -> connection.destination() instanceof Destination.ToItself);
    }

    @Test
    void refusesWhateverIsPutIn() {
        int mutations = 0;
        for (Sample sample : samples(2000, 2016)) {
            for (Mutation mutation : additions(sample.rendering().bundle())) {
                Proof proof = sample.prove(mutation.bundle());
                String where = "seed " + sample.seed() + ", " + mutation.what();
                assertThat(proof.missing()).as(where).isEmpty();
                assertThat(proof.surplus()).as(where).isNotEmpty();
                assertThat(told(proof.surplus(), sample)).as(where).containsAll(sampled(sample, mutation, false));
                mutations++;
            }
        }
        assertThat(mutations).isGreaterThan(50);
    }

    /** Without the policy for all pods those are open that no tier has; without a tier's own policy its flows are gone. */
    @Test
    @SuppressWarnings("ReferenceEquality")
    void needsEveryPolicy() {
        for (Sample sample : samples(3000, 3012)) {
            for (Document document : sample.rendering().bundle().documents()) {
                if (document.resource() instanceof NetworkPolicy policy) {
                    Proof proof = sample.prove(Bundle.of(sample.rendering().bundle().documents().stream()
                            .filter(one -> one != document)
                            .toList()));
                    boolean general = policy.name().equals(Optional.of("default-deny"));
                    NetworkPolicySpec spec = policy.spec().orElseThrow();
                    boolean says = !spec.ingress().isEmpty() || !spec.egress().isEmpty();
                    assertThat(proof.surplus().isEmpty()).isEqualTo(!general);
                    assertThat(proof.missing().isEmpty()).isEqualTo(!says);
                }
            }
        }
    }

    /** One more port for everyone, for a label nobody declares, for a neighbour's pods, and for addresses. */
    private static List<Mutation> additions(Bundle bundle) {
        List<Mutation> out = new ArrayList<>();
        for (Document document : bundle.documents()) {
            if (document.resource() instanceof NetworkPolicy policy
                    && !policy.name().equals(Optional.of("default-deny"))) {
                for (NetworkPolicyIngressRule rule : extras()) {
                    NetworkPolicySpec spec = policy.spec().orElseThrow();
                    List<NetworkPolicyIngressRule> rules = new ArrayList<>(spec.ingress());
                    rules.add(rule);
                    out.add(PolicyMutations.mutation(
                            bundle,
                            document,
                            policy.name().orElseThrow(),
                            PolicyMutations.with(policy, spec, rules, spec.egress())));
                }
            }
        }
        return out;
    }

    private static List<NetworkPolicyIngressRule> extras() {
        return List.of(
                NetworkPolicyIngressRule.builder()
                        .addPorts(port -> port.port(7000))
                        .build(),
                NetworkPolicyIngressRule.builder()
                        .addPorts(port -> port.port(7000))
                        .addFrom(peer -> peer.namespaceSelector(
                                        labels -> labels.putMatchLabels("kubernetes.io/metadata.name", "monitoring"))
                                .podSelector(labels -> labels.putMatchLabels("app", "prom")))
                        .build(),
                NetworkPolicyIngressRule.builder()
                        .addPorts(port -> port.port(7000))
                        .addFrom(peer -> peer.namespaceSelector(labels -> labels.putMatchLabels("team", "a")))
                        .build(),
                NetworkPolicyIngressRule.builder()
                        .addPorts(port -> port.port(7000))
                        .addFrom(peer -> peer.ipBlock(block -> block.cidr("198.51.100.0/24")))
                        .build());
    }

    /**
     * What the proof says, as tier, direction and port, for ports that the other judge samples; replicas among themselves are left
     * out, since the other judge does not know how many there are.
     */
    private static Set<String> told(List<FlowDifference> differences, Sample sample) {
        Set<String> out = new TreeSet<>();
        for (FlowDifference one : differences) {
            if (one.from().equals(one.to())) {
                continue;
            }
            for (L4 port : Neighbourhood.ports(sample.app())) {
                if (one.ports().contains(Protocol.valueOf(port.protocol()), port.port())) {
                    tier(one.from(), sample).ifPresent(tier -> out.add(tier + " EGRESS " + port));
                    tier(one.to(), sample).ifPresent(tier -> out.add(tier + " INGRESS " + port));
                }
            }
        }
        return out;
    }

    private static Optional<String> tier(Peer peer, Sample sample) {
        return sample.app().tiers().stream()
                .map(tier -> tier.name().text())
                .filter(name -> peer instanceof WorkloadPeer pod && pod.name().equals(name))
                .findFirst();
    }

    /** What the sampling judge says of the same text. */
    private static Set<String> sampled(Sample sample, Mutation mutation, boolean missing) {
        Manifests manifests = Manifests.read(mutation.bundle().toYaml());
        PolicyOracle oracle = new PolicyOracle(manifests.all("NetworkPolicy"));
        DeclaredFlows declared = new DeclaredFlows(sample.app(), sample.target());
        Set<L4> ports = Neighbourhood.ports(sample.app());
        Set<String> out = new TreeSet<>();
        for (Tier tier : sample.app().tiers()) {
            Endpoint own = Neighbourhood.of(tier, manifests);
            for (Endpoint other : Neighbourhood.strangers(sample.target())) {
                Set<L4> leaving = oracle.allowed(Direction.EGRESS, own, other, ports);
                Set<L4> entering = oracle.allowed(Direction.INGRESS, own, other, ports);
                for (L4 port : ports) {
                    if (differs(declared.fromTier(tier, other, port), leaving.contains(port), missing)) {
                        out.add(tier.name() + " EGRESS " + port);
                    }
                    if (differs(declared.intoTier(other, tier, port), entering.contains(port), missing)) {
                        out.add(tier.name() + " INGRESS " + port);
                    }
                }
            }
            for (Tier server : sample.app().tiers()) {
                Set<L4> passing = oracle.connections(own, Neighbourhood.of(server, manifests), ports);
                for (L4 port : ports) {
                    boolean alone = server == tier;
                    if (!alone && differs(declared.between(tier, server, port), passing.contains(port), missing)) {
                        out.add(tier.name() + " EGRESS " + port);
                        out.add(server.name() + " INGRESS " + port);
                    }
                }
            }
        }
        return out;
    }

    private static boolean differs(boolean declared, boolean actual, boolean missing) {
        return missing ? declared && !actual : actual && !declared;
    }
}
