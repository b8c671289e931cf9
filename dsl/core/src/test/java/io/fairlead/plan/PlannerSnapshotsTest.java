package io.fairlead.plan;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.Probe;
import io.fairlead.app.container.SecretKey;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.Gateway;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;

/** Whole bundles for the eye; what must hold in them is tested elsewhere. */
class PlannerSnapshotsTest {
    @Test
    void stateOnAwsWithAClientService() {
        Tier db = Tier.stateful("db")
                .image("postgres:17.6")
                .port("sql", 5432)
                .replicas(3)
                .storage("data", "20Gi", "/data")
                .connectsToItself()
                .envFromSecret("POSTGRES_PASSWORD", SecretKey.of("db", "password"))
                .acceptsFrom(Inbound.from(External.service("backup", "ops", Map.of("app", "backup"))));
        Tier exposed = Tier.stateless("pool")
                .image("pgbouncer:1.24")
                .port("sql", 6432)
                .exposedBy(ClusterIp.onPort(6432))
                .connectsTo(db);
        verify(
                App.named("ledger").tiers(exposed, db),
                Target.kubernetes("1.34").cni(Cni.AWS_VPC).clusterDomain("corp.example"));
    }

    @Test
    void routesThroughAGateway() {
        Tier api = Tier.stateless("api")
                .image("acme/api:1.4")
                .port(Port.tcp("http", 8080).appProtocol("kubernetes.io/h2c"))
                .readiness(Probe.grpc())
                .autoscale(2, 8, 60);
        Tier web =
                Tier.stateless("web").image("acme/web:1.4").port("http", 3000).connectsTo(api);
        App app = App.named("shop")
                .inExistingNamespace("shared")
                .annotation("acme.com/owner", "team-a")
                .tiers(web, api)
                .route(Route.host("shop.example.com")
                        .tls("cert")
                        .path("/", web)
                        .path(RoutePath.prefix("/api", api).strippingPrefix()));
        verify(
                app,
                Target.kubernetes("1.37")
                        .cni(Cni.CILIUM)
                        .gateway(Gateway.named("public", "edge", PodIdentity.of("edge", "app", "envoy"))));
    }

    @Test
    void jobsWithFilesOnOpenShift() {
        Tier migrate = Tier.job("migrate")
                .image("acme/migrate:2.0")
                .config("sql", "/sql", Map.of("001.sql", "create table a (b text);\n"))
                .connectsTo(External.cidr("192.0.2.10/32").port(5432));
        Tier report = Tier.cronJob("report", "0 3 * * 1")
                .image("acme/report:2.0")
                .timeZone("Europe/Berlin")
                .initContainer(Container.named("fetch").image("acme/fetch:2.0"))
                .connectsTo(External.host("mail.example.com").port(587));
        verify(
                App.named("batch").imagePullSecret("registry").tiers(migrate, report),
                Target.kubernetes("1.31").cni(Cni.OVN_KUBERNETES).dns(Dns.OPENSHIFT));
    }

    @Test
    void loadBalancerThatKeepsItsClients() {
        Tier dns = Tier.stateless("resolver")
                .image("acme/resolver:1.0")
                .udpPort("dns", 5353)
                .port("dns-tcp", 5353)
                .sidecar(Container.named("exporter").image("acme/exporter:1.0").port("metrics", 9153))
                .connectsTo(External.internet().udpPort(53).port(53))
                .exposedBy(LoadBalancer.onPort(53)
                        .to("dns")
                        .andPort(53)
                        .to("dns-tcp")
                        .keepingSourceAddress()
                        .onlyFrom("203.0.113.0/24"));
        verify(
                App.named("names").tiers(dns),
                Target.kubernetes("1.36")
                        .cni(Cni.CALICO)
                        .podCidrs("10.244.0.0/16", "fd00:10:244::/56")
                        .serviceCidrs("10.96.0.0/12")
                        .nodeCidrs("192.0.2.0/24"));
    }

    private static void verify(App app, Target target) {
        Approvals.verify(
                Fairlead.render(app, target).toYaml(),
                new Options(QuietReporter.INSTANCE).forFile().withExtension(".yaml"));
    }
}
