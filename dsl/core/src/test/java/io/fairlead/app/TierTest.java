package io.fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.EnvValue;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.SecretKey;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.value.ConfigKey;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.EnvironmentVariableName;
import io.fairlead.value.PortName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TierTest {
    private final StatelessTier web = Tier.stateless("web").image("nginx:1.29").port("http", 8080);

    @Test
    void startsWithItsDefaults() {
        assertThat(web.scaling()).isEqualTo(new Scaling.Fixed(2));
        assertThat(Tier.stateful("db").scaling()).isEqualTo(new Scaling.Fixed(1));
        assertThat(web.disruptionBudget()).contains(DisruptionBudget.maxUnavailable(1));
        assertThat(web.spread()).isEqualTo(Spread.PREFERRED);
        assertThat(web.runAs()).isEqualTo(new RunAs(10001, 10001, 10001));
        assertThat(web.terminationGrace()).isEqualTo(Duration.ofSeconds(30));
        assertThat(web.main().readOnlyRootFilesystem()).isTrue();
        assertThat(web.main().writablePaths()).hasToString("[/tmp]");
        assertThat(web.exposures()).isEmpty();
    }

    @Test
    void leavesTheEarlierValueAlone() {
        StatelessTier more = web.port("metrics", 9090).replicas(5).env("A", "1").label("team", "shop");
        assertThat(web.ports()).hasSize(1);
        assertThat(web.scaling().atLeast()).isEqualTo(2);
        assertThat(web.main().environment()).isEmpty();
        assertThat(web.labels()).isEmpty();
        assertThat(more.ports()).hasSize(2);
        assertThat(more.scaling().atLeast()).isEqualTo(5);
    }

    @Test
    void refusesAnEmptyName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.stateless(""))
                .withMessage("\"\" is not a DNS label: use lower-case letters, digits and '-',"
                        + " starting and ending with a letter or digit, at most 63 characters");
    }

    @Test
    void refusesACapitalLetterAndSuggestsASmallOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.stateless("Frontend"))
                .withMessage("\"Frontend\" is not a DNS label: use lower-case letters, digits and '-',"
                        + " starting and ending with a letter or digit, at most 63 characters;"
                        + " did you mean \"frontend\"?");
    }

    @Test
    void refusesPort70000() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.port("admin", 70000))
                .withMessage("\"70000\" is not a port number: use 1 to 65535");
    }

    @Test
    void refusesALabelOf64Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.label("team", "x".repeat(64)))
                .withMessageStartingWith("\"" + "x".repeat(64) + "\" is not a label value: ");
    }

    @Test
    void refusesLabelsThatThePlannerSets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.label("fairlead.io/tier", "backend"))
                .withMessage("the label \"fairlead.io/tier\" is set by the planner:"
                        + " use a key outside app.kubernetes.io/ and fairlead.io/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> App.named("shop").label("app.kubernetes.io/name", "shop"))
                .withMessageStartingWith("the label \"app.kubernetes.io/name\" is set by the planner");
    }

    @Test
    void refusesTheQuantity10Gib() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.stateful("db").storage("data", "10Gib", "/data"))
                .withMessageStartingWith("\"10Gib\" is not a quantity: ")
                .withMessageEndingWith("did you mean \"10Gi\"?");
    }

    @Test
    void refusesASecondPortUnderTheSameName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.port("http", 9090))
                .withMessage("the port name \"http\" is taken by http 8080/TCP, so it cannot also be http 9090/TCP");
    }

    @Test
    void refusesASecondPortUnderTheSameNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.port("admin", 8080))
                .withMessage("the port \"8080/TCP\" is taken by http 8080/TCP, so it cannot also be admin 8080/TCP");
    }

    @Test
    void takesTheSameNumberOnTwoProtocols() {
        assertThat(Tier.stateless("dns").port("dns-tcp", 53).udpPort("dns", 53).ports())
                .extracting(Port::toString)
                .containsExactly("dns-tcp 53/TCP", "dns 53/UDP");
    }

    @Test
    void refusesASidecarOnATakenPort() {
        Container proxy = Container.named("proxy").port("http", 9901);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.sidecar(proxy))
                .withMessage("the port name \"http\" is taken by http 8080/TCP, so it cannot also be http 9901/TCP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.sidecar(Container.named("proxy").port("http", 8080)))
                .withMessage("two containers of tier \"web\" have the port http 8080/TCP");
    }

    @Test
    void refusesTwoContainersOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.sidecar(Container.named("web")))
                .withMessage("the container name \"web\" is taken in tier \"web\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.sidecar(Container.named("log")).initContainer(Container.named("log")))
                .withMessage("the container name \"log\" is taken in tier \"web\"");
    }

    @Test
    void refusesAnotherNameForItsMainContainer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.container(c -> Container.named("other")))
                .withMessage(
                        "the main container of tier \"web\" carries the tier's name, so it cannot be called \"other\"");
    }

    @Test
    void refusesBothReplicasAndAutoscale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.replicas(3).autoscale(2, 10, 70))
                .withMessage(
                        "autoscale(2, 10, 70) contradicts the earlier replicas(3): use scaling(...) to replace it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.autoscale(2, 10, 70).replicas(3))
                .withMessage(
                        "replicas(3) contradicts the earlier autoscale(2, 10, 70): use scaling(...) to replace it");
        assertThat(web.autoscale(2, 10, 70).scaling(new Scaling.Fixed(1)).scaling())
                .isEqualTo(new Scaling.Fixed(1));
        assertThat(web.replicas(3).replicas(4).scaling()).isEqualTo(new Scaling.Fixed(4));
    }

    @Test
    void refusesAnImpossibleScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.autoscale(5, 2, 70))
                .withMessage(
                        "cannot scale from 5 to 2 replicas: use a minimum of 1 or more, and a maximum not below it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.replicas(-1))
                .withMessage("-1 is not a number of replicas: use 0 or more");
    }

    @Test
    void refusesALiteralUnderTheNameOfASecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.env("DB_PASSWORD", "hunter2"))
                .withMessage(
                        "the environment variable \"DB_PASSWORD\" looks like a secret, and a literal would be readable"
                                + " in the manifest: use envFromSecret(\"DB_PASSWORD\", SecretKey.of(...)),"
                                + " or EnvValue.literal(...) if it is none");
        assertThat(web.env("FEATURE_KEY", EnvValue.literal("id")).main().environment())
                .containsEntry(EnvironmentVariableName.parse("FEATURE_KEY"), new EnvValue.Literal("id"));
        assertThat(web.env("KEYCLOAK_HOST", "sso").main().environment()).hasSize(1);
    }

    @Test
    void doesNotRepeatALiteralThatLooksLikeASecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.env("API_TOKEN", "s3cr3t"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("s3cr3t"));
    }

    @Test
    void refersToASecretByKey() {
        assertThat(web.envFromSecret("DB_PASSWORD", SecretKey.of("db", "password"))
                        .main()
                        .environment())
                .containsEntry(
                        EnvironmentVariableName.parse("DB_PASSWORD"),
                        new EnvValue.FromSecret(DnsSubdomain.parse("db"), ConfigKey.parse("password")));
    }

    @Test
    void refusesASecondValueForAVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.env("MODE", "a").env("MODE", "b"))
                .withMessage("the environment variable \"MODE\" is taken by \"a\", so it cannot also be \"b\"");
    }

    @Test
    void givesItsAddressToOthers() {
        DnsLabel db = DnsLabel.parse("db");
        PortName postgres = PortName.parse("postgres");
        TierAddress address = Tier.stateful("db").address();
        assertThat(address.host()).isEqualTo(new EnvValue.TierHost(db));
        assertThat(address.port("postgres")).isEqualTo(new EnvValue.TierPort(db, postgres));
        assertThat(address.url("postgres", "postgresql").withPath("/shop"))
                .isEqualTo(new EnvValue.TierUrl(db, postgres, "postgresql", Optional.of("/shop")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> address.url("postgres", "Post gres"))
                .withMessageStartingWith("\"Post gres\" is not a URL scheme: ");
    }

    @Test
    void refusesTwoExposuresUnderOneServiceName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.exposedBy(ClusterIp.onPort(80)).exposedBy(NodePort.onPort(80)))
                .withMessage("the Service name \"web\" is taken by ClusterIP on 80 → first port,"
                        + " so it cannot also be NodePort on 80 → first port");
        assertThat(web.exposedBy(ClusterIp.onPort(80))
                        .exposedBy(NodePort.onPort(80).named("web-nodes"))
                        .exposures())
                .hasSize(2);
    }

    @Test
    void namesTheServicesOfAStatefulTierApart() {
        StatefulTier db = Tier.stateful("db").port("postgres", 5432);
        assertThat(db.governingService()).hasToString("db");
        assertThat(db.serviceName(Headless.allPorts())).hasToString("db");
        assertThat(db.serviceName(LoadBalancer.onPort(5432))).hasToString("db-client");
        assertThat(db.service().shortName()).isEqualTo("db");
        assertThat(db.exposedBy(ClusterIp.allPorts()).service().shortName()).isEqualTo("db-client");
    }

    @Test
    void refusesStorageOfNoSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Storage.of("data", "0Gi", "/data"))
                .withMessage("the size of storage \"data\" 0Gi is not valid: use more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.stateful("db").storage("data", "-1Gi", "/data"))
                .withMessage("the size of storage \"data\" -1Gi is not valid: use more than zero");
    }

    @Test
    void refusesTimeZonesThatOnlyJavaKnows() {
        CronJobTier report = Tier.cronJob("report", "0 3 * * *");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.timeZone("SystemV/EST5"))
                .withMessage("\"SystemV/EST5\" is not a time zone: use a name such as Europe/Berlin or Etc/UTC");
        assertThat(report.timeZone("UTC").timeZone()).hasToString("UTC");
    }

    @Test
    void keepsStorageApart() {
        StatefulTier db = Tier.stateful("db").storage("data", "20Gi", "/data");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.storage("data", "1Gi", "/wal"))
                .withMessage("the storage name \"data\" is taken by data 20Gi at /data,"
                        + " so it cannot also be data 1Gi at /wal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.storage("wal", "1Gi", "/data"))
                .withMessage("the storage path \"/data\" is taken by data 20Gi at /data,"
                        + " so it cannot also be wal 1Gi at /data");
    }

    @Test
    void connectsOnNamedPortsForAReason() {
        Connection connection = Connection.to(web).on("http").because("checkout");
        Tier client = Tier.stateless("client").connectsTo(connection);
        assertThat(client.connections()).containsExactly(connection);
        assertThat(connection.reason()).contains("checkout");
        assertThat(connection.ports()).containsExactly(PortName.parse("http"));
        assertThat(connection.destination()).isEqualTo(new Destination.ToTier(DnsLabel.parse("web")));
        assertThat(client.connectsTo(connection).connections()).hasSize(1);
    }

    @Test
    void keepsConfigFilesInOrder() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("z.properties", "last=1\n");
        files.put("a.properties", "first=1\n");
        assertThat(web.config("settings", "/etc/web", files).main().mounts())
                .singleElement()
                .hasToString(
                        "Mount[volume=Files[name=settings, content={z.properties=last=1\n, a.properties=first=1\n}],"
                                + " path=/etc/web, readOnly=true, subPath=Optional.empty]");
    }

    @Test
    void refusesToRunAsRoot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> web.runAs(RunAs.user(0)))
                .withMessage("a tier cannot run as user 0 (root): use a number of 1 or more");
    }

    @Test
    void runsJobsAndCronJobs() {
        JobTier job = Tier.job("migrate").image("acme/migrate:1").retries(1).deadline(Duration.ofMinutes(5));
        assertThat(job.retries()).isEqualTo(1);
        assertThat(job.deadline()).contains(Duration.ofMinutes(5));
        assertThat(job.completions()).isEqualTo(1);
        assertThat(job.keptFor()).isEqualTo(Duration.ofDays(1));
        CronJobTier report = Tier.cronJob("report", "0 3 * * *").timeZone("Europe/Berlin");
        assertThat(report.schedule()).hasToString("0 3 * * *");
        assertThat(report.timeZone()).hasToString("Europe/Berlin");
        assertThat(report.concurrency()).isEqualTo(Concurrency.FORBID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.timeZone("Berlin"))
                .withMessage("\"Berlin\" is not a time zone: use a name such as Europe/Berlin or Etc/UTC");
    }
}
