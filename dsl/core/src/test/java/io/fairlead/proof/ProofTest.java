package io.fairlead.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.Fairlead;
import io.fairlead.Rendering;
import io.fairlead.app.App;
import io.fairlead.app.DefaultDeny;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.external.External;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.proof.wiring.BrokenHop;
import io.fairlead.proof.wiring.Hop;
import io.fairlead.target.Cni;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final Target TARGET =
            Target.kubernetes("1.36").cni(Cni.CALICO).ingressController(IngressController.TRAEFIK);
    private static final Tier DB = Tier.stateful("db").image("postgres:17.6").port("postgres", 5432);
    private static final Tier API = Tier.stateless("api")
            .image("acme/api:2.0")
            .port("http", 8080)
            .exposedBy(ClusterIp.onPort(80))
            .connectsTo(DB)
            .connectsTo(External.service("billing", "finance", Map.of("app", "billing"))
                    .port(7000));
    private static final App SHOP = App.named("shop")
            .tiers(API, DB)
            .route(Route.host("shop.example.com").path("/api", API));

    private static Rendering rendering(App app, Target target) {
        return Fairlead.rendering(Fairlead.plan(app, target));
    }

    private static Proof proof(App app) {
        return rendering(app, TARGET).proof().orElseThrow();
    }

    private static Manifests read(String yaml) {
        return Manifests.read(List.of(SourceText.of("x.yaml", yaml)), DnsLabel.parse("default"));
    }

    @Test
    void provesAnApplicationAndSaysWhatItAssumes() {
        Proof proof = proof(SHOP);

        assertThat(proof.isEqual()).isTrue();
        assertThat(proof.toString())
                .startsWith("proven   what the cluster would allow equals what application \"shop\"")
                .contains("\nassuming\n")
                .contains("no other policies exist in these namespaces")
                .contains("finance/billing lets tier \"api\" in");
    }

    @Test
    void callsNothingSurplusWhereTheRestIsNotRefused() {
        assertThat(proof(SHOP.defaultDeny(DefaultDeny.OFF)).isEqual()).isTrue();
    }

    @Test
    void judgesWhatPoliciesSayUnderAPluginThatEnforcesNone() {
        Proof proof = rendering(SHOP, TARGET.cni(Cni.FLANNEL)).proof().orElseThrow();

        assertThat(proof.isEqual()).isTrue();
        assertThat(proof.assumptions().get(0)).startsWith("flannel enforces no network policies");
    }

    @Test
    void refusesToRenderWhatAnEscapeHatchTookAway() {
        App cut = SHOP.customize(
                NetworkPolicy.class,
                "api",
                policy -> policy.toBuilder().spec(spec -> spec.clearEgress()).build());

        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> Fairlead.render(cut, TARGET))
                .withMessageContaining("error[proof/missing-flow]: tier \"api\" connects to tier \"db\", but")
                .withMessageContaining("ProofTest.java:");
        assertThat(proof(cut).surplus()).isEmpty();
        assertThat(proof(cut).missing())
                .extracting(FlowDifference::toString)
                .containsExactly(
                        "shop/api[Deployment] => finance/app=billing[Pod] : TCP 7000",
                        "shop/api[Deployment] => kube-system/k8s-app=kube-dns[Pod] : TCP 53,UDP 53",
                        "shop/api[Deployment] => shop/db[StatefulSet] : TCP 5432");
    }

    @Test
    void refusesAPolicyThatComesAsYaml() {
        App open = SHOP.withYaml("""
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: open, namespace: shop}
                spec:
                  podSelector: {}
                  ingress:
                    - ports: [{port: 9999}]
                """);

        assertThat(proof(open).missing()).isEmpty();
        assertThat(proof(open).surplus())
                .extracting(FlowDifference::toString)
                .contains(
                        "0.0.0.0-255.255.255.255[External] => shop/db[StatefulSet] : TCP 9999",
                        "{any-other-namespace} => shop/api[Deployment] : TCP 9999")
                .noneMatch(text -> text.contains("shop/api[Deployment] => shop/db"));
        assertThat(proof(open).toString())
                .contains("because: it is let through by shop/NetworkPolicy/open spec.ingress[0]");
    }

    @Test
    void tellsPodsThatOnlyARuleKnowsByWhatItAsks() {
        App team = SHOP.customize(
                NetworkPolicy.class,
                "db",
                policy -> policy.toBuilder()
                        .spec(spec -> spec.addIngress(rule -> rule.addFrom(
                                peer -> peer.namespaceSelector(labels -> labels.putMatchLabels("team", "data"))
                                        .podSelector(labels -> labels.putMatchLabels("app", "etl")))))
                        .build());

        assertThat(proof(team).surplus())
                .extracting(FlowDifference::toString)
                .containsExactly("{team=data}/app=etl[Pod] => shop/db[StatefulSet] : All Connections");
    }

    @Test
    void looksAtThePoliciesOfOthersInTheContext() {
        Manifests rendered = read(rendering(SHOP, TARGET).bundle().toYaml());
        String billing = """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: billing, namespace: finance}
                spec:
                  selector: {matchLabels: {app: billing}}
                  template:
                    metadata: {labels: {app: billing}}
                    spec: {containers: [{name: billing, image: 'billing:1'}]}
                """;
        String closed = """
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: closed, namespace: finance}
                spec: {podSelector: {}, policyTypes: [Ingress]}
                """;

        assertThat(Proof.of(SHOP, rendered, TARGET, read(billing)).isEqual()).isTrue();
        assertThat(Proof.of(SHOP, rendered, TARGET, read(billing + closed)).missing())
                .extracting(FlowDifference::toString)
                .containsExactly("shop/api[Deployment] => finance/billing[Deployment] : TCP 7000");
    }

    @Test
    void namesTheHopAtWhichAWayEnds() {
        assertThat(hops(SHOP.customize(
                        Service.class,
                        "api",
                        s -> s.toBuilder()
                                .spec(spec -> spec.replaceSelector("app.kubernetes.io/component", "apo"))
                                .build())))
                .containsOnly(Hop.SELECTOR);
        assertThat(hops(SHOP.customize(
                        Service.class,
                        "api",
                        s -> s.toBuilder()
                                .spec(spec -> spec.clearPorts()
                                        .addPorts(port ->
                                                port.name("other").port(81).targetPort("nothing")))
                                .build())))
                .containsOnly(Hop.SERVICE_PORT);
        assertThat(hops(SHOP.customize(
                        Service.class,
                        "api",
                        s -> s.toBuilder()
                                .spec(spec -> spec.clearPorts()
                                        .addPorts(port ->
                                                port.name("http").port(80).targetPort(8081)))
                                .build())))
                .containsOnly(Hop.TARGET_PORT);
        assertThat(hops(SHOP.customize(
                        Service.class,
                        "api",
                        s -> s.withMetadata(s.metadata().orElseThrow().toBuilder()
                                .name("apo")
                                .build()))))
                .containsOnly(Hop.NAME);
        assertThat(hops(SHOP.customize(
                        Ingress.class,
                        "shop",
                        i -> i.toBuilder().spec(spec -> spec.clearRules()).build())))
                .containsOnly(Hop.ROUTE);
        assertThat(hops(SHOP.customize(
                        Deployment.class,
                        "api",
                        d -> d.withMetadata(d.metadata().orElseThrow().toBuilder()
                                .name("apo")
                                .build()))))
                .contains(Hop.WORKLOAD);
    }

    private static List<Hop> hops(App app) {
        return proof(app).brokenHops().stream().map(BrokenHop::hop).distinct().toList();
    }
}
