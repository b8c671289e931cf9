package io.fairlead.connect;

import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.namespace;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.peer;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.evidence.NearestMiss;
import io.fairlead.connect.evidence.NearestMiss.Kind;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.oracle.RandomWorld;
import io.fairlead.connect.policy.Direction;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final String WEB = pod("a", "web", "app: web");
    private static final String DB = pod("a", "db", "app: db");
    private static final String RULES = """
            podSelector: {matchLabels: {app: db}}
            ingress:
            - from: [{podSelector: {matchLabels: {app: admin}}}]
            - from:
              - podSelector: {matchLabels: {app: admin}}
              - podSelector: {matchLabels: {app: web}}
              ports:
              - port: 5432
            """;

    private static Verdict explain(Connectivity all, String from, String to, int port) {
        return all.explain(peer(all, from), peer(all, to), Protocol.TCP, port);
    }

    private static List<NearestMiss> misses(Connectivity all, String from, String to, int port) {
        return explain(all, from, to, port) instanceof Verdict.Denied denied ? denied.nearest() : List.of();
    }

    @Test
    void namesTheRuleThatAllowsWithItsPlace() {
        Verdict verdict = explain(closed(WEB, DB, policy("a", "db", RULES)), "a/web", "a/db", 5432);
        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict.egress().isIsolated()).isFalse();
        assertThat(verdict.egress().match()).isEqualTo(Match.YES);
        assertThat(verdict.ingress().policies()).singleElement().satisfies(policy -> {
            assertThat(policy.policy().name()).isEqualTo("db");
            assertThat(policy.path()).hasToString("spec.podSelector");
            assertThat(policy.rules()).hasSize(2);
            assertThat(policy.rules().get(0).match()).isEqualTo(Match.NO);
            assertThat(policy.rules().get(1)).satisfies(rule -> {
                assertThat(rule.match()).isEqualTo(Match.YES);
                assertThat(rule.path()).hasToString("spec.ingress[1]");
                assertThat(rule.peerItems().get(0).match()).isEqualTo(Match.NO);
                assertThat(rule.peerItems().get(1).match()).isEqualTo(Match.YES);
                assertThat(rule.peerItems().get(1).path()).hasToString("spec.ingress[1].from[1]");
                assertThat(rule.peerItems().get(1).place()).hasToString("all.yaml:22:7");
                assertThat(rule.portItems().get(0).match()).isEqualTo(Match.YES);
            });
        });
    }

    @Test
    void namesThePortThatIsMissing() {
        assertThat(misses(closed(WEB, DB, policy("a", "db", RULES)), "a/web", "a/db", 5433))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.kind()).isEqualTo(Kind.PORT);
                    assertThat(miss.direction()).isEqualTo(Direction.INGRESS);
                    assertThat(miss.path()).hasToString("spec.ingress[1].ports");
                    assertThat(miss.change()).isEqualTo("add port 5433/TCP");
                });
    }

    @Test
    void namesTheLabelThatIsMissing() {
        Connectivity all = closed(pod("a", "app", "app: api, tier: x"), DB, policy("a", "db", """
                podSelector: {matchLabels: {app: db}}
                ingress:
                - from: [{podSelector: {matchLabels: {app: web, tier: x}}}]
                  ports: [{port: 5432}]
                - from: [{podSelector: {matchLabels: {app: web, tier: z}}}]
                  ports: [{port: 5432}]
                """));
        assertThat(misses(all, "a/app", "a/db", 5432)).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.POD_LABEL);
            assertThat(miss.path()).hasToString("spec.ingress[0].from[0].podSelector");
            assertThat(miss.change()).isEqualTo("the rule asks app=web; a/app[Pod] has app=api");
        });
    }

    @Test
    void namesTheLabelOfTheNamespaceThatIsMissing() {
        Connectivity all = closed(namespace("b", "env: test"), pod("b", "web", "app: web"), DB, policy("a", "db", """
                podSelector: {matchLabels: {app: db}}
                ingress:
                - from: [{namespaceSelector: {matchLabels: {env: prod}}, podSelector: {matchLabels: {app: web}}}]
                """));
        assertThat(misses(all, "b/web", "a/db", 5432)).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.NAMESPACE_LABEL);
            assertThat(miss.change()).isEqualTo("the rule asks env=prod; the namespace of b/web[Pod] has env=test");
        });
        Connectivity own = closed(pod("b", "web", "app: web"), DB, policy("a", "db", RULES));
        assertThat(misses(own, "b/web", "a/db", 5432)).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.NAMESPACE_LABEL);
            assertThat(miss.change()).isEqualTo("add a namespaceSelector for namespace b of b/web[Pod]");
        });
    }

    @Test
    void namesTheSideThatHasNoRuleAtAll() {
        Connectivity all = closed(
                WEB,
                DB,
                policy("a", "none", "podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]"),
                policy("a", "db", RULES));
        assertThat(misses(all, "a/web", "a/db", 5432)).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.RULE);
            assertThat(miss.direction()).isEqualTo(Direction.EGRESS);
            assertThat(miss.policy().name()).isEqualTo("none");
            assertThat(miss.change()).isEqualTo("add a rule to a/db[Pod] on port 5432/TCP");
        });
    }

    @Test
    void namesTheAddressThatIsMissing() {
        Connectivity all =
                closed(WEB, policy("a", "p", "podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]"));
        assertThat(misses(all, "192.0.2.1", "a/web", 80)).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.ADDRESS);
            assertThat(miss.path()).hasToString("spec.ingress[0].from[0].ipBlock");
        });
    }

    @Test
    void saysWhatItDependsOn() {
        Connectivity all = open(
                Cni.CILIUM,
                pod("b", "web", "app: web"),
                DB,
                policy(
                        "a",
                        "db",
                        "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {env: x}}}]}]"));
        assertThat(explain(all, "b/web", "a/db", 5432))
                .isInstanceOfSatisfying(
                        Verdict.Depends.class,
                        depends -> assertThat(depends.because()).containsExactly("the labels of namespace b"));
    }

    @Test
    void saysWhereARouteLeads() {
        Connectivity all = closed(WEB, """
                apiVersion: v1
                kind: Service
                metadata: {namespace: a, name: svc}
                spec: {type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
                """);
        assertThat(explain(all, "{load-balancer}", "a/web", 8080)).isInstanceOf(Verdict.Allowed.class);
        assertThat(explain(all, "{load-balancer}", "a/web", 80).egress().note())
                .isEqualTo("This way leads to TCP 8080.");
        assertThat(explain(all, "{ingress-controller}", "a/web", 80)).isInstanceOf(Verdict.Denied.class);
    }

    /** The explanation says of every port what the matrix says, and its sides add up. */
    @Test
    void agreesWithTheMatrix() {
        LongStream.range(400_000, 400_400).parallel().forEach(seed -> {
            RandomWorld world = new RandomWorld(seed, seed % 2 == 0);
            Cni cni = seed % 3 == 0 ? Cni.UNKNOWN : Cni.CILIUM;
            Connectivity all =
                    Connectivity.of(world.manifests(), Target.defaults().cni(cni), ConnectOptions.DEFAULTS);
            all.workloads()
                    .forEach(from -> all.workloads().forEach(to -> {
                        for (int port : new int[] {53, 80, 85, 8080}) {
                            Verdict verdict = all.explain(from, to, Protocol.TCP, port);
                            Connection cell = all.between(from, to);
                            boolean sure = cell.allowed().contains(Protocol.TCP, port);
                            boolean maybe = cell.depends().stream()
                                    .anyMatch(one -> one.ports().contains(Protocol.TCP, port));
                            assertThat(verdict)
                                    .as("seed %d: %s => %s %d", seed, from, to, port)
                                    .isInstanceOf(
                                            sure
                                                    ? Verdict.Allowed.class
                                                    : maybe ? Verdict.Depends.class : Verdict.Denied.class);
                            if (!from.equals(to)) {
                                assertThat(verdict.egress()
                                                .match()
                                                .and(verdict.ingress().match()))
                                        .as("seed %d: %s => %s %d", seed, from, to, port)
                                        .isEqualTo(sure ? Match.YES : maybe ? Match.DEPENDS : Match.NO);
                            }
                            if (verdict instanceof Verdict.Denied denied) {
                                assertThat(denied.nearest())
                                        .as("seed %d: %s => %s %d", seed, from, to, port)
                                        .isNotEmpty();
                            }
                        }
                    }));
        });
    }
}
