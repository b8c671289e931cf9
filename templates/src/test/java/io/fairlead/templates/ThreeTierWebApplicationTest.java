package io.fairlead.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.app.App;
import io.fairlead.app.Storage;
import io.fairlead.app.Tls;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.value.InvalidValueException;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;

class ThreeTierWebApplicationTest {
    static final ThreeTierWebApplication SHOP = ThreeTierWebApplication.named("shop")
            .frontend("ghcr.io/acme/shop-web:2.3.1", 3000)
            .backend("ghcr.io/acme/shop-api:2.3.1", 8080)
            .database(
                    "ghcr.io/acme/shop-db:17.6",
                    Port.tcp("postgres", 5432),
                    Storage.of("data", "20Gi", "/var/lib/postgresql/data"));

    @Test
    void rendersWhatWasApproved() {
        App app = SHOP.host("app.example.com", Tls.secret("tls-secret")).app();

        Approvals.verify(
                Rendered.of(app).bundle().toYaml(),
                new Options(QuietReporter.INSTANCE).forFile().withExtension(".yaml"));
    }

    @Test
    void isInANamespaceOfItsNameUnlessAnotherIsGiven() {
        assertThat(SHOP.app().namespace()).hasToString("shop");
        assertThat(SHOP.inNamespace("production").app().namespace()).hasToString("production");
    }

    @Test
    void hasARouteOnlyWithAHost() {
        assertThat(Rendered.of(SHOP.app()).objects()).doesNotContain("Ingress shop");
        assertThat(Rendered.of(SHOP.host("app.example.com", Tls.secret("tls-secret"))
                                .app())
                        .objects())
                .contains("Ingress shop");
    }

    @Test
    void leadsTheApiPathToTheBackend() {
        App app = SHOP.host("app.example.com", Tls.secret("tls-secret"))
                .apiPath("/v1")
                .app();

        assertThat(app.routes())
                .singleElement()
                .satisfies(route -> assertThat(route.paths())
                        .extracting(path -> path.path() + " " + path.tier())
                        .containsExactly("/ frontend", "/v1 backend"));
    }

    @Test
    void letsDatabasePodsReachEachOtherOnlyWhenThereAreSeveral() {
        assertThat(SHOP.app().tiers().get(2).connections()).isEmpty();
        assertThat(SHOP.databaseReplicas(3).app().tiers().get(2).connections()).hasSize(1);
    }

    @Test
    void letsTheBackendReachWhatItNeedsAndNobodyElse() {
        App app = SHOP.backendNeeds(External.cidr("203.0.113.7/32").port(443)).app();
        Rendered rendered = Rendered.of(app);

        assertThat(rendered.one(NetworkPolicy.class, "backend")).asString().contains("203.0.113.7/32");
        assertThat(rendered.one(NetworkPolicy.class, "frontend")).asString().doesNotContain("203.0.113.7/32");
        assertThat(rendered.one(NetworkPolicy.class, "database")).asString().doesNotContain("203.0.113.7/32");
    }

    @Test
    void everyTierCanBeChanged() {
        Rendered rendered = Rendered.of(SHOP.customizeFrontend(tier -> tier.exposedBy(LoadBalancer.onPort(80)))
                .customizeBackend(tier -> tier.replicas(5)
                        .env("DB_HOST", SHOP.database().address().host()))
                .customizeDatabase(tier -> tier.label("tier-of", "gold"))
                .app());

        assertThat(rendered.one(Service.class, "frontend")).asString().contains("LoadBalancer");
        assertThat(rendered.one(Deployment.class, "backend")).asString().contains("DB_HOST", "replicas=5");
        assertThat(rendered.bundle().toYaml()).contains("tier-of: gold");
    }

    @Test
    void staysAsItWasWhenAVariantIsMade() {
        App before = SHOP.app();

        assertThat(SHOP.databaseReplicas(3).inNamespace("other").app()).isNotEqualTo(before);
        assertThat(SHOP.app()).isEqualTo(before);
    }

    @Test
    void refusesAnImageThatIsNone() {
        assertThatThrownBy(() -> ThreeTierWebApplication.named("shop")
                        .frontend("Not An Image", 3000)
                        .backend("ghcr.io/acme/shop-api:2.3.1", 8080)
                        .database(
                                "ghcr.io/acme/shop-db:17.6",
                                Port.tcp("postgres", 5432),
                                Storage.of("data", "20Gi", "/data")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Not An Image");
    }

    @Test
    void refusesANameThatIsNoLabel() {
        assertThatThrownBy(() -> ThreeTierWebApplication.named("Shop"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Shop");
    }

    @Test
    void refusesAnApiPathThatHidesTheFrontend() {
        ThreeTierWebApplication hidden =
                SHOP.host("app.example.com", Tls.secret("tls-secret")).apiPath("/");

        assertThatThrownBy(hidden::app)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the path \"/\" is taken");
    }
}
