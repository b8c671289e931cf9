package io.fairlead.plan.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.plan.Manifests;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpRoutesTest {
    private static final Tier WEB =
            Tier.stateless("web").image("web:1").port("http", 8080).exposedBy(ClusterIp.onPort(80));
    private static final Target GATEWAY =
            Manifests.TARGET.gateway(Gateway.named("public", "edge", PodIdentity.of("edge", "app", "envoy")));

    private static Manifests serve(Route route) {
        return Manifests.of(App.named("shop").inNamespace("prod").tiers(WEB).route(route), GATEWAY);
    }

    @Test
    void servesOverTheHttpsListenerAndRedirectsTheOther() {
        Manifests manifests = serve(Route.host("a.b").tls("cert").path("/", WEB));
        assertThat(manifests.get("HTTPRoute", "shop").at("spec"))
                .hasToString("{parentRefs=[{name=public, namespace=edge, sectionName=https}], hostnames=[a.b],"
                        + " rules=[{matches=[{path={type=PathPrefix, value=/}}],"
                        + " backendRefs=[{name=web, port=80}]}]}");
        assertThat(manifests.get("HTTPRoute", "shop-redirect").at("spec"))
                .hasToString("{parentRefs=[{name=public, namespace=edge, sectionName=http}], hostnames=[a.b],"
                        + " rules=[{filters=[{type=RequestRedirect, requestRedirect={scheme=https,"
                        + " statusCode=301}}]}]}");
    }

    @Test
    void servesBothListenersOrOne() {
        assertThat(serve(Route.host("a.b").tls("cert").alsoPlainHttp().path("/", WEB))
                        .get("HTTPRoute", "shop")
                        .list("spec parentRefs"))
                .extracting(parent -> parent.text("sectionName"))
                .containsExactly("http", "https");
        Manifests plain = serve(Route.anyHost().path("/", WEB));
        assertThat(plain.get("HTTPRoute", "shop").has("spec hostnames")).isFalse();
        assertThat(plain.all("HTTPRoute")).hasSize(1);
    }

    @Test
    void stripsPrefixesAndLimitsTime() {
        Manifests manifests = serve(Route.host("a.b")
                .timeout(Duration.ofSeconds(5))
                .annotation("acme.com/owner", "a")
                .path(RoutePath.prefix("/api", WEB).strippingPrefix())
                .path(RoutePath.exact("/health", WEB)));
        assertThat(manifests.get("HTTPRoute", "shop").text("spec rules 0"))
                .isEqualTo("{matches=[{path={type=PathPrefix, value=/api}}], filters=[{type=URLRewrite,"
                        + " urlRewrite={path={type=ReplacePrefixMatch, replacePrefixMatch=/}}}],"
                        + " backendRefs=[{name=web, port=80}], timeouts={request=5s}}");
        assertThat(manifests.get("HTTPRoute", "shop").text("spec rules 1 matches 0 path type"))
                .isEqualTo("Exact");
        assertThat(manifests.get("HTTPRoute", "shop").text("metadata annotations"))
                .isEqualTo("{acme.com/owner=a}");
    }

    @Test
    void opensThePodToTheGatewayEvenWhereAnIngressControllerExistsToo() {
        App app = App.named("shop")
                .inNamespace("prod")
                .tiers(WEB)
                .route(Route.anyHost().path("/", WEB));
        Manifests manifests = Manifests.of(app, GATEWAY.ingressController(IngressController.TRAEFIK));
        assertThat(manifests.all("Ingress")).isEmpty();
        assertThat(manifests.get("NetworkPolicy", "web").at("spec ingress"))
                .hasToString("[{ports=[{protocol=TCP, port=8080}], from=[{podSelector={matchLabels={app=envoy}},"
                        + " namespaceSelector={matchLabels={kubernetes.io/metadata.name=edge}}}]}]");
    }
}
