package io.fairlead.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.Tls;
import io.fairlead.app.container.Probe;
import io.fairlead.app.container.Volume;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.external.External;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.target.Cni;
import io.fairlead.target.Gateway;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not fit is reported, all of it, and never an exception of the planner. */
class PlannerTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1").port("http", 8080);

    private static List<String> codes(App app, Target target) {
        return Fairlead.plan(app, target).report().diagnostics().stream()
                .map(finding -> finding.code().toString())
                .toList();
    }

    private static List<String> codes(Tier... tiers) {
        return codes(App.named("shop").tiers(tiers), Manifests.TARGET);
    }

    @Test
    void reportsEverythingAtOnce() {
        Tier broken = Tier.stateless("broken")
                .readiness(Probe.http("/"))
                .liveness(Probe.grpc().onPort("grpc"))
                .startup(Probe.tcp())
                .connectsTo(WEB)
                .env("DB", Tier.stateful("db").address().url("sql", "jdbc"));
        assertThat(codes(broken))
                .contains(
                        "address/not-connected",
                        "address/port-not-exposed",
                        "connection/unknown-tier",
                        "container/missing-image",
                        "probe/unknown-port");
    }

    @Test
    void refusesToRenderWhatHasErrors() {
        App app = App.named("shop").tiers(Tier.stateless("web"));
        assertThatThrownBy(() -> Fairlead.render(app, Manifests.TARGET))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("error[container/missing-image]: container \"web\" of tier \"web\" has no image");
    }

    @Test
    void gathersLayoutMistakesOfVolumes() {
        Tier db = Tier.stateful("db").storage("data", "1Gi", "/data").image("db:1");
        assertThat(codes(db.mount(Volume.emptyDir("data"), "/other"))).containsExactly("volume/name-taken");
        assertThat(codes(WEB.mount(Volume.storage("data"), "/data"))).containsExactly("volume/name-taken");
        assertThat(codes(db.mount(Volume.storage("data"), "/data"))).isEmpty();
        assertThat(codes(db.mount(Volume.storage("data"), "/copy"))).isEmpty();
    }

    @Test
    void readsRoutesAsConnections() {
        App app = App.named("shop")
                .tiers(WEB)
                .route(Route.anyHost()
                        .path("/a", Tier.stateless("gone"))
                        .path("/b", WEB, "admin")
                        .path("/c", WEB));
        assertThat(codes(app, Manifests.TARGET))
                .containsExactly("connection/unknown-port", "connection/unknown-tier", "route/not-served");
    }

    @Test
    void namesARouteWithoutAPath() {
        App app = App.named("shop").tiers(WEB).route(Route.anyHost());
        assertThat(codes(app, Manifests.TARGET)).contains("route/not-served");
    }

    @Test
    void tellsWhatAGatewayCannotTake() {
        Target gateway =
                Manifests.TARGET.gateway(Gateway.named("public", "edge", PodIdentity.of("edge", "app", "envoy")));
        App app = App.named("shop")
                .tiers(WEB)
                .route(Route.host("a.b")
                        .tls(Tls.secret("cert").issuedBy("ca"))
                        .maxBody("1Mi")
                        .path("/", WEB));
        assertThat(Fairlead.plan(app, gateway).report().diagnostics())
                .extracting(finding -> finding.message())
                .containsExactly(
                        "the route of a.b asks for a certificate issuer, for which Gateway API has no setting on a route",
                        "the route of a.b asks for a largest body, for which Gateway API has no setting on a route");
    }

    @Test
    void sharesANodePortBetweenProtocolsOnly() {
        Tier shared = Tier.stateless("dns")
                .image("dns:1")
                .udpPort("dns", 53)
                .port("dns-tcp", 53)
                .exposedBy(NodePort.onPort(53)
                        .to("dns")
                        .nodePort(30053)
                        .andPort(53)
                        .to("dns-tcp")
                        .nodePort(30053));
        Tier clashing = Tier.stateless("web")
                .image("web:1")
                .port("http", 8080)
                .exposedBy(NodePort.onPort(80).nodePort(30080).andPort(81).nodePort(30080));
        assertThat(codes(shared)).isEmpty();
        assertThat(codes(clashing)).containsExactly("exposure/node-port-taken");
    }

    @Test
    void boundsTheNamesOfStatefulTiersToo() {
        assertThat(codes(Tier.stateful("a".repeat(52)).image("a:1"))).isEmpty();
        assertThat(codes(Tier.stateful("a".repeat(53)).image("a:1"))).containsExactly("tier/name-too-long");
        assertThat(codes(Tier.stateless("a".repeat(63)).image("a:1"))).isEmpty();
    }

    @Test
    void saysWhatDependsOnTheNetworkPlugin() {
        Tier ranges = Tier.stateless("web")
                .image("web:1")
                .connectsTo(External.cidr("192.0.2.0/24").ports(1, 9));
        assertThat(codes(App.named("shop").tiers(ranges), Target.kubernetes("1.36")))
                .containsExactly("policy/not-enforced");
        assertThat(codes(App.named("shop").tiers(ranges), Manifests.TARGET.cni(Cni.WEAVE)))
                .containsExactly("policy/cni-port-range");
    }

    @Test
    void believesAnInternalBalancerThatNamesItsClass() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .port("http", 8080)
                .exposedBy(LoadBalancer.onPort(80).internalOnly().ofClass("service.k8s.aws/nlb"));
        assertThat(codes(web)).isEmpty();
    }

    @Test
    void gathersEveryDuplicatePortOfAService() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .port("http", 8080)
                .exposedBy(ClusterIp.onPort(80).andPort(80));
        assertThat(codes(web)).containsExactly("service/duplicate-port");
    }
}
