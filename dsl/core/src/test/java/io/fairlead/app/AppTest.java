package io.fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.external.External;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import org.junit.jupiter.api.Test;

class AppTest {
    private final StatefulTier database = Tier.stateful("database").port("postgres", 5432);
    private final StatelessTier backend = Tier.stateless("backend").port("http", 8080);
    private final App shop = App.named("shop").tiers(backend, database);
    private final Target target = Target.kubernetes("1.36");

    @Test
    void livesInANamespaceOfItsOwnNameUnlessToldOtherwise() {
        assertThat(shop.namespace()).hasToString("shop");
        assertThat(shop.inNamespace("production").namespace()).hasToString("production");
        assertThat(shop.createsNamespace()).isTrue();
        assertThat(shop.inExistingNamespace("production").createsNamespace()).isFalse();
    }

    @Test
    void deniesByDefault() {
        assertThat(shop.defaultDeny()).isEqualTo(DefaultDeny.ON);
        assertThat(shop.podSecurity()).isEqualTo(PodSecurityLevel.RESTRICTED);
        assertThat(shop.defaultDeny(DefaultDeny.OFF).defaultDeny()).isEqualTo(DefaultDeny.OFF);
    }

    @Test
    void namesServicesInAllForms() {
        ServiceName name = shop.inNamespace("production").service(backend);
        assertThat(name.shortName()).isEqualTo("backend");
        assertThat(name.qualified()).isEqualTo("backend.production");
        assertThat(name.fqdn(target)).isEqualTo("backend.production.svc.cluster.local");
        assertThat(name.absolute(target)).isEqualTo("backend.production.svc.cluster.local.");
        assertThat(name.srv("http", target)).isEqualTo("_http._tcp.backend.production.svc.cluster.local");
        assertThat(name.srv("dns", Protocol.UDP, target)).isEqualTo("_dns._udp.backend.production.svc.cluster.local");
        assertThat(name).isEqualTo(backend.service().in("production"));
    }

    @Test
    void namesServicesInAnotherClusterDomain() {
        assertThat(shop.service(backend).fqdn(target.clusterDomain("k8s.acme.example")))
                .isEqualTo("backend.shop.svc.k8s.acme.example");
    }

    @Test
    void namesReplicasBehindTheGoverningService() {
        StatefulTier exposed = database.replicas(3).exposedBy(ClusterIp.allPorts());
        App three = shop.replacing(exposed);
        assertThat(three.replica(exposed, 2).shortName()).isEqualTo("database-2.database");
        assertThat(three.replica(database, 2).qualified()).isEqualTo("database-2.database.shop");
        assertThat(database.replica(0).in("production").fqdn(target))
                .isEqualTo("database-0.database.production.svc.cluster.local");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.replica(-1))
                .withMessage("-1 is not the ordinal of a replica: use 0 or more");
    }

    @Test
    void refusesTheNameOfAReplicaThatNeverRuns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.replica(database, 1))
                .withMessage(
                        "stateful tier \"database\" never has a replica 1: it has at most 1, and ordinals start at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.replica(database.replicas(3), 2))
                .withMessage(
                        "stateful tier \"database\" never has a replica 2: it has at most 1, and ordinals start at 0");
        App scaled = shop.replacing(database.autoscale(1, 4, 70));
        assertThat(scaled.replica(database, 3).shortName()).isEqualTo("database-3.database");
    }

    @Test
    void namesTheServiceOfTheTierAsTheAppHasIt() {
        App exposed = shop.replacing(backend.exposedBy(ClusterIp.onPort(80).named("api")));
        assertThat(exposed.service(backend).shortName()).isEqualTo("api");
    }

    @Test
    void replacesATierOfTheSameName() {
        StatelessTier bigger = backend.replicas(5);
        assertThat(shop.replacing(bigger).tiers()).containsExactly(bigger, database);
        assertThat(shop.tiers()).containsExactly(backend, database);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.replacing(Tier.stateless("cache")))
                .withMessage("application \"shop\" has no tier \"cache\" to replace: it has [backend, database]");
    }

    @Test
    void leavesRelationsToThePlanner() {
        Tier stranger = Tier.stateless("stranger").port("http", 80);
        App odd = shop.tiers(backend, Tier.stateless("client").connectsTo(stranger, "no-such-port"));
        assertThat(odd.tiers()).hasSize(4);
    }

    @Test
    void refusesAnAliasWithoutName() {
        assertThat(shop.alias(External.host("db.example.com").aliasedAs("external-db"))
                        .aliases())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.alias(External.host("db.example.com")))
                .withMessage("host db.example.com has no alias: give it one with aliasedAs(name)");
    }

    @Test
    void appliesACustomizationToTheObjectThatIsMeant() {
        Deployment planned =
                Deployment.builder().metadata(m -> m.name("backend")).build();
        App changed = shop.customize(
                Deployment.class,
                "backend",
                d -> d.toBuilder().metadata(m -> m.name("backend-2")).build());
        Customization<?> change = changed.customizations().get(0);
        assertThat(change.applyTo(planned).name()).contains("backend-2");
        assertThat(planned.name()).contains("backend");
        Deployment other =
                Deployment.builder().metadata(m -> m.name("frontend")).build();
        assertThat(change.matches(other)).isFalse();
        assertThat(change.applyTo(other)).isSameAs(other);
        assertThat(change.matches(
                        ConfigMap.builder().metadata(m -> m.name("backend")).build()))
                .isFalse();
    }

    @Test
    void listsCustomizationsWithTheirReasons() {
        Customization<Deployment> change =
                Customization.of(Deployment.class, "backend", d -> d).because("keep two revisions");
        assertThat(change.toString()).startsWith("Deployment \"backend\": keep two revisions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.customize(Deployment.class, " ", d -> d))
                .withMessage("a customization of a Deployment needs its name");
    }

    @Test
    void takesObjectsAndYamlOfYourOwn() {
        ConfigMap own = ConfigMap.builder().metadata(m -> m.name("own")).build();
        App more = shop.with(own).withYaml("kind: Thing\n");
        assertThat(more.resources()).extracting(AddedResource::resource).containsExactly(own);
        assertThat(more.rawYaml()).extracting(RawYaml::text).containsExactly("kind: Thing\n");
    }
}
