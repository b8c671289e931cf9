package io.fairlead.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Customization;
import io.fairlead.app.Tier;
import io.fairlead.app.source.CallSite;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomizingTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1");

    private static Deployment withSeconds(Deployment deployment, int seconds) {
        return deployment.toBuilder()
                .spec(deployment.spec().orElseThrow().toBuilder()
                        .minReadySeconds(seconds)
                        .build())
                .build();
    }

    private static String seconds(App app) {
        return Manifests.of(app).get("Deployment", "web").text("spec minReadySeconds");
    }

    @Test
    void changesOneObjectByItsName() {
        App app = App.named("shop")
                .tiers(WEB, Tier.stateless("api").image("api:1"))
                .customize(Deployment.class, "web", d -> withSeconds(d, 7));
        assertThat(seconds(app)).isEqualTo("7");
        assertThat(Manifests.of(app).get("Deployment", "api").text("spec minReadySeconds"))
                .isEqualTo("absent");
    }

    @Test
    void givesTheApplicationTheLastWord() {
        Tier web = WEB.customize(Deployment.class, d -> withSeconds(d, 1));
        App app = App.named("shop").customize(Deployment.class, "web", d -> withSeconds(d, 2));
        assertThat(seconds(app.tiers(web))).isEqualTo("2");
        assertThat(seconds(App.named("shop").tiers(web))).isEqualTo("1");
    }

    @Test
    void changesOnlyTheTiersOwnObjects() {
        Tier web = WEB.customize(Deployment.class, d -> withSeconds(d, 1));
        Manifests manifests = Manifests.of(web, Tier.stateless("api").image("api:1"));
        assertThat(manifests.get("Deployment", "api").text("spec minReadySeconds"))
                .isEqualTo("absent");
    }

    @Test
    void listsWhatWasCustomised() {
        App app = CallSite.unrecorded(() -> App.named("shop")
                .tiers(WEB)
                .customize(Customization.of(Deployment.class, "web", d -> withSeconds(d, 7))
                        .because("slow caches")));
        assertThat(Fairlead.plan(app, Manifests.TARGET).customizations())
                .containsExactly("Deployment shop/web: Deployment \"web\": slow caches");
    }

    /** A user's function is not checked by our compiler. */
    @Test
    @SuppressWarnings("NullAway")
    void reportsAFunctionThatGivesNothing() {
        App app = App.named("shop").tiers(WEB).customize(Deployment.class, "web", d -> null);
        assertThat(Fairlead.plan(app, Manifests.TARGET).report().diagnostics())
                .extracting(finding -> finding.code().toString())
                .containsExactly("customization/failed");
    }

    @Test
    void putsAddedObjectsIntoTheNamespace() {
        ConfigMap map = ConfigMap.builder()
                .metadata(ObjectMeta.builder().name("extra").build())
                .data(Map.of("a", "1"))
                .build();
        App app = App.named("shop").inNamespace("prod").tiers(WEB).with(map).withYaml("""
                        apiVersion: v1
                        kind: Secret
                        metadata: {name: key}
                        ---
                        apiVersion: scheduling.k8s.io/v1
                        kind: PriorityClass
                        metadata: {name: high}
                        value: 1000
                        """);
        Manifests manifests = Manifests.of(app);
        assertThat(manifests.get("ConfigMap", "extra").text("metadata")).isEqualTo("{name=extra, namespace=prod}");
        assertThat(manifests.get("Secret", "key").text("metadata namespace")).isEqualTo("prod");
        assertThat(manifests.get("PriorityClass", "high").text("metadata namespace"))
                .isEqualTo("absent");
    }

    @Test
    void letsAddedObjectsBeCustomised() {
        App app = App.named("shop")
                .tiers(WEB)
                .withYaml(
                        "{apiVersion: v1, kind: Service, metadata: {name: extra}, spec: {type: ExternalName, externalName: a.b}}")
                .customize(
                        Service.class,
                        "extra",
                        service -> service.toBuilder()
                                .spec(service.spec().orElseThrow().toBuilder()
                                        .externalName("c.d")
                                        .build())
                                .build());
        assertThat(Manifests.of(app).get("Service", "extra").text("spec externalName"))
                .isEqualTo("c.d");
    }

    @Test
    void acceptsACustomResourceThatSharesAKindsName() {
        App app = App.named("shop").tiers(WEB).withYaml("""
                        apiVersion: serving.knative.dev/v1
                        kind: Service
                        metadata: {name: extra}
                        spec: {}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: extra}
                        spec: {externalName: a.b, type: ExternalName}
                        """);
        assertThat(Manifests.of(app).all("Service")).hasSize(2);
    }
}
