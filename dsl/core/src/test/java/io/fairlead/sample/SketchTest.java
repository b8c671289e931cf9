package io.fairlead.sample;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.TRAEFIK;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import org.junit.jupiter.api.Test;

/** The program of the design, as a user writes it. */
class SketchTest {
    private final Tier database = Tier.stateful("database")
            .image("postgres:17.6")
            .port("postgres", 5432)
            .replicas(3)
            .storage("data", "20Gi", "/var/lib/postgresql/data");
    private final Tier backend = Tier.stateless("backend")
            .image("ghcr.io/acme/shop-api:2.3.1")
            .port("http", 8080)
            .connectsTo(database)
            .connectsTo(External.host("api.stripe.com").port(443));
    private final Tier frontend = Tier.stateless("frontend")
            .image("ghcr.io/acme/shop-web:2.3.1")
            .port("http", 3000)
            .connectsTo(backend)
            .exposedBy(LoadBalancer.onPort(80));

    private final App shop = App.named("shop")
            .inNamespace("production")
            .tiers(frontend, backend, database)
            .route(Route.host("app.example.com")
                    .tls("tls-secret")
                    .path("/", frontend)
                    .path("/api", backend));

    @Test
    void saysWhichTiersThereAre() {
        assertThat(shop.tiers()).containsExactly(frontend, backend, database);
        assertThat(shop.tier(DnsLabel.parse("backend"))).contains(backend);
        assertThat(shop.tier(DnsLabel.parse("cache"))).isEmpty();
        assertThat(shop.namespace()).hasToString("production");
    }

    @Test
    void saysWhoTalksToWhom() {
        assertThat(frontend.connections()).extracting(Connection::toString).containsExactly("→ backend");
        assertThat(backend.connections())
                .extracting(Connection::toString)
                .containsExactly("→ database", "→ api.stripe.com");
        assertThat(database.connections()).isEmpty();
    }

    @Test
    void saysWhereRequestsGo() {
        Route route = shop.routes().get(0);
        assertThat(route.host()).hasToString("Optional[app.example.com]");
        assertThat(route.paths()).extracting(RoutePath::toString).containsExactly("/ → frontend", "/api → backend");
        assertThat(route.redirectsToHttps()).isTrue();
    }

    @Test
    void saysWhatTheClusterIs() {
        Target target = Target.kubernetes("1.36").cni(CALICO).ingressController(TRAEFIK);
        assertThat(target.kubernetes()).isEqualTo(new KubernetesVersion(36));
        assertThat(target.cni()).isEqualTo(CALICO);
        assertThat(target.ingressController()).contains(TRAEFIK);
    }

    @Test
    void changesATierThatIsOnlyKnownAsATier() {
        Tier changed = backend.port("metrics", 9090).env("LOG_LEVEL", "debug");
        assertThat(changed.ports()).extracting(Port::toString).containsExactly("http 8080/TCP", "metrics 9090/TCP");
        assertThat(backend.ports()).extracting(Port::toString).containsExactly("http 8080/TCP");
        assertThat(changed.isSameTierAs(backend)).isTrue();
        assertThat(changed).isNotEqualTo(backend);
    }
}
