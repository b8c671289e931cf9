package io.fairlead.plan.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalPort;
import io.fairlead.plan.Manifests;
import io.fairlead.value.Protocol;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private static final String SELECTOR = "selector={app.kubernetes.io/name=shop, app.kubernetes.io/component=";
    private static final StatelessTier WEB =
            Tier.stateless("web").image("web:1").port("http", 8080).port("admin", 9090);
    private static final StatefulTier DB = Tier.stateful("db").image("db:1").port("sql", 5432);

    private static String spec(Manifests manifests, String name) {
        return manifests.get("Service", name).text("spec");
    }

    @Test
    void hasNoServiceThatNobodyCalls() {
        assertThat(Manifests.of(WEB).all("Service")).isEmpty();
    }

    @Test
    void givesACalledTierAServiceWithThePodsOwnPorts() {
        Tier client = Tier.stateless("client").image("client:1").connectsTo(WEB);
        assertThat(spec(Manifests.of(client, WEB), "web"))
                .isEqualTo("{ports=[{name=http, protocol=TCP, port=8080, targetPort=http},"
                        + " {name=admin, protocol=TCP, port=9090, targetPort=admin}], " + SELECTOR
                        + "web}, type=ClusterIP}");
    }

    @Test
    void givesATierThatAcceptsOthersAService() {
        Tier web = WEB.acceptsFrom(Inbound.from(External.cidr("203.0.113.0/24")));
        assertThat(Manifests.of(web).all("Service")).hasSize(1);
    }

    @Test
    void exposesTheFirstPortUnlessAnotherIsNamed() {
        Tier web = WEB.exposedBy(ClusterIp.onPort(80).andPort(81).to("admin"));
        assertThat(Manifests.of(web).get("Service", "web").text("spec ports"))
                .isEqualTo("[{name=http, protocol=TCP, port=80, targetPort=http},"
                        + " {name=admin, protocol=TCP, port=81, targetPort=admin}]");
    }

    @Test
    void namesEachPortOfAServiceOnce() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .port("http", 8080)
                .port("http-81", 8081)
                .exposedBy(ClusterIp.onPort(80)
                        .to("http")
                        .andPort(81)
                        .to("http")
                        .andPort(82)
                        .to("http-81"));
        assertThat(Manifests.of(web).get("Service", "web").list("spec ports"))
                .extracting(port -> port.text("name") + " " + port.text("port") + " " + port.text("targetPort"))
                .containsExactly("http 80 http", "http-81 81 http", "http-81-82 82 http-81");
    }

    @Test
    void leadsToTheSidecarThatListens() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .sidecar(Container.named("proxy").image("proxy:1").port("public", 8443))
                .exposedBy(ClusterIp.onPort(443));
        assertThat(Manifests.of(web).get("Service", "web").text("spec ports"))
                .isEqualTo("[{name=public, protocol=TCP, port=443, targetPort=public}]");
    }

    @Test
    void saysTheProtocolOfTheApplication() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .port(Port.tcp("grpc", 9000).appProtocol("kubernetes.io/h2c"))
                .exposedBy(ClusterIp.allPorts());
        assertThat(Manifests.of(web).get("Service", "web").text("spec ports 0 appProtocol"))
                .isEqualTo("kubernetes.io/h2c");
    }

    @Test
    void governsAStatefulSetWithAHeadlessService() {
        assertThat(spec(Manifests.of(DB), "db"))
                .isEqualTo("{ports=[{name=sql, protocol=TCP, port=5432, targetPort=sql}], " + SELECTOR
                        + "db}, clusterIP=None, type=ClusterIP}");
    }

    @Test
    void addsAClientServiceWhereAStatefulTierIsExposed() {
        Tier client = Tier.stateless("client").image("client:1");
        StatefulTier db = DB.exposedBy(ClusterIp.onPort(5432));
        Manifests manifests =
                Manifests.of(client.connectsTo(db).env("DB", db.address().host()), db);
        assertThat(manifests.all("Service"))
                .extracting(service -> service.text("metadata name") + " " + service.text("spec clusterIP"))
                .containsExactly("db None", "db-client absent");
        assertThat(manifests.get("Deployment", "client").text("spec template spec containers 0 env 0 value"))
                .isEqualTo("db-client.prod.svc.cluster.local");
    }

    @Test
    void describesTheGoverningServiceByAHeadlessExposure() {
        Manifests manifests = Manifests.of(DB.exposedBy(Headless.onPort(5432).annotation("a.b/c", "d")));
        assertThat(manifests.all("Service")).hasSize(1);
        assertThat(manifests.get("Service", "db").text("metadata annotations")).isEqualTo("{a.b/c=d}");
    }

    @Test
    void opensANodePort() {
        Tier web = WEB.exposedBy(NodePort.onPort(80).nodePort(30080).named("web-public"));
        assertThat(spec(Manifests.of(web), "web-public"))
                .isEqualTo("{ports=[{name=http, protocol=TCP, port=80, targetPort=http, nodePort=30080}], " + SELECTOR
                        + "web}, type=NodePort, externalTrafficPolicy=Cluster}");
    }

    @Test
    void balancesLoadForSomeClients() {
        Tier web = WEB.exposedBy(LoadBalancer.onPort(443)
                .keepingSourceAddress()
                .onlyFrom("203.0.113.0/24")
                .ofClass("service.k8s.aws/nlb")
                .annotation("service.beta.kubernetes.io/aws-load-balancer-scheme", "internal"));
        assertThat(spec(Manifests.of(web), "web"))
                .isEqualTo("{ports=[{name=http, protocol=TCP, port=443, targetPort=http}], " + SELECTOR
                        + "web}, type=LoadBalancer, loadBalancerSourceRanges=[203.0.113.0/24],"
                        + " externalTrafficPolicy=Local, loadBalancerClass=service.k8s.aws/nlb}");
    }

    @Test
    void givesAHostOutsideANameInside() {
        App app = App.named("shop")
                .inNamespace("prod")
                .tiers(WEB)
                .alias(External.host("db.example.com")
                        .aliasedAs("legacy-db")
                        .port(5432)
                        .port(ExternalPort.range(5432, 5433, Protocol.TCP)));
        assertThat(spec(Manifests.of(app), "legacy-db"))
                .isEqualTo("{ports=[{name=tcp-5432, protocol=TCP, port=5432}], type=ExternalName,"
                        + " externalName=db.example.com}");
    }
}
