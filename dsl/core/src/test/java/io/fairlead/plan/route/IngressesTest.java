package io.fairlead.plan.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.Tls;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IngressesTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1").port("http", 8080);
    private static final Route TLS = Route.host("shop.example.com").tls("cert").path("/", WEB);

    private static Manifests serve(IngressController controller, Route route) {
        App app = App.named("shop").inNamespace("prod").tiers(WEB).route(route);
        return Manifests.of(app, Manifests.TARGET.ingressController(controller));
    }

    private static String annotations(IngressController controller, Route route) {
        return serve(controller, route).get("Ingress", "shop").text("metadata annotations");
    }

    @Test
    void leadsAHostToAService() {
        Tree ingress = serve(IngressController.TRAEFIK, TLS).get("Ingress", "shop");
        assertThat(ingress.at("spec"))
                .hasToString("{ingressClassName=traefik, tls=[{hosts=[shop.example.com], secretName=cert}],"
                        + " rules=[{host=shop.example.com, http={paths=[{path=/, pathType=Prefix,"
                        + " backend={service={name=web, port={name=http}}}}]}}]}");
    }

    @Test
    void servesAnyHostWithoutTls() {
        Tree ingress = serve(IngressController.NGINX, Route.anyHost().path(RoutePath.exact("/health", WEB)))
                .get("Ingress", "shop");
        assertThat(ingress.at("spec"))
                .hasToString("{ingressClassName=nginx, rules=[{http={paths=[{path=/health, pathType=Exact,"
                        + " backend={service={name=web, port={name=http}}}}]}}]}");
        assertThat(ingress.has("metadata annotations")).isFalse();
    }

    @Test
    void numbersAPortWhoseNameOnTheServiceIsNotThePodsOwn() {
        Tier web = Tier.stateless("web")
                .image("web:1")
                .port("http", 8080)
                .port("http-81", 8081)
                .exposedBy(ClusterIp.onPort(80).andPort(81).andPort(10443).to("http-81"));
        App app = App.named("shop").tiers(web).route(Route.anyHost().path("/", web, "http-81"));
        Manifests manifests = Manifests.of(app, Manifests.TARGET.ingressController(IngressController.NGINX));
        assertThat(manifests.get("Service", "web").text("spec ports 2 name")).isEqualTo("http-81-10443");
        assertThat(manifests.get("Ingress", "shop").text("spec rules 0 http paths 0 backend service port"))
                .isEqualTo("{number=10443}");
    }

    @Test
    void namesRoutesAfterTheirHosts() {
        App app = App.named("shop")
                .tiers(WEB)
                .route(TLS)
                .route(Route.host("*.example.com").path("/", WEB))
                .route(Route.anyHost().path("/", WEB))
                .route(Route.host("b.example.com").named("second").path("/", WEB));
        assertThat(Manifests.of(app, Manifests.TARGET.ingressController(IngressController.KONG))
                        .all("Ingress"))
                .extracting(ingress -> ingress.text("metadata name"))
                .containsExactly("second", "shop-any-example-com", "shop-any-host", "shop-shop-example-com");
    }

    @Test
    void sendsPlainHttpToHttpsInEveryDialect() {
        assertThat(annotations(IngressController.NGINX, TLS))
                .isEqualTo("{nginx.ingress.kubernetes.io/ssl-redirect=true}");
        assertThat(annotations(IngressController.F5_NGINX, TLS)).isEqualTo("{nginx.org/ssl-redirect=true}");
        assertThat(annotations(IngressController.TRAEFIK, TLS))
                .isEqualTo("{traefik.ingress.kubernetes.io/router.entrypoints=websecure,"
                        + " traefik.ingress.kubernetes.io/router.tls=true}");
        assertThat(annotations(IngressController.HAPROXY, TLS))
                .isEqualTo("{haproxy.org/ssl-redirect=true, haproxy.org/ssl-redirect-code=301,"
                        + " haproxy.org/ssl-redirect-port=443}");
        assertThat(annotations(IngressController.ALB, TLS))
                .isEqualTo("{alb.ingress.kubernetes.io/listen-ports=[{\"HTTP\":80},{\"HTTPS\":443}],"
                        + " alb.ingress.kubernetes.io/scheme=internet-facing,"
                        + " alb.ingress.kubernetes.io/ssl-redirect=443, alb.ingress.kubernetes.io/target-type=ip}");
        assertThat(annotations(IngressController.GKE, TLS))
                .isEqualTo("{kubernetes.io/ingress.allow-http=false, kubernetes.io/ingress.class=gce}");
        assertThat(annotations(IngressController.CONTOUR, TLS))
                .isEqualTo("{ingress.kubernetes.io/force-ssl-redirect=true}");
        assertThat(annotations(IngressController.KONG, TLS))
                .isEqualTo("{konghq.com/https-redirect-status-code=308, konghq.com/protocols=https}");
        assertThat(annotations(IngressController.custom("own", PodIdentity.of("edge", "app", "own")), TLS))
                .isEqualTo("absent");
    }

    @Test
    void keepsPlainHttpWhereItIsAskedFor() {
        Route both = TLS.alsoPlainHttp();
        assertThat(annotations(IngressController.NGINX, both))
                .isEqualTo("{nginx.ingress.kubernetes.io/ssl-redirect=false}");
        assertThat(annotations(IngressController.TRAEFIK, both))
                .isEqualTo("{traefik.ingress.kubernetes.io/router.entrypoints=web,websecure}");
        assertThat(annotations(IngressController.HAPROXY, both)).isEqualTo("{haproxy.org/ssl-redirect=false}");
        assertThat(annotations(IngressController.KONG, both)).isEqualTo("{konghq.com/protocols=http,https}");
        assertThat(annotations(IngressController.GKE, both)).contains("allow-http=true");
        assertThat(annotations(IngressController.ALB, both)).doesNotContain("ssl-redirect");
    }

    @Test
    void selectsGkeByAnnotationAlone() {
        assertThat(serve(IngressController.GKE, TLS).get("Ingress", "shop").has("spec ingressClassName"))
                .isFalse();
    }

    @Test
    void limitsTimeAndBodyInTheUnitsOfTheController() {
        Route route = Route.host("a.b").path("/", WEB).timeout(Duration.ofMillis(1500));
        assertThat(annotations(IngressController.NGINX, route.maxBody("8Mi")))
                .isEqualTo("{nginx.ingress.kubernetes.io/proxy-body-size=8192k,"
                        + " nginx.ingress.kubernetes.io/proxy-read-timeout=2,"
                        + " nginx.ingress.kubernetes.io/proxy-send-timeout=2}");
        assertThat(annotations(IngressController.F5_NGINX, route.maxBody("1M")))
                .isEqualTo("{nginx.org/client-max-body-size=977k, nginx.org/proxy-read-timeout=2s,"
                        + " nginx.org/proxy-send-timeout=2s}");
        assertThat(annotations(IngressController.HAPROXY, route)).isEqualTo("{haproxy.org/timeout-server=2s}");
        assertThat(annotations(IngressController.CONTOUR, route)).isEqualTo("{projectcontour.io/response-timeout=2s}");
    }

    @Test
    void asksCertManagerForTheCertificate() {
        Route own = Route.host("a.b").tls(Tls.secret("cert").issuedBy("ca")).path("/", WEB);
        Route shared =
                Route.host("a.b").tls(Tls.secret("cert").issuedByCluster("ca")).path("/", WEB);
        assertThat(annotations(IngressController.CONTOUR, own)).contains("cert-manager.io/issuer=ca");
        assertThat(annotations(IngressController.CONTOUR, shared)).contains("cert-manager.io/cluster-issuer=ca");
    }

    @Test
    void letsARoutesOwnAnnotationsWin() {
        Route route = TLS.annotation("nginx.ingress.kubernetes.io/ssl-redirect", "false");
        assertThat(annotations(IngressController.NGINX, route))
                .isEqualTo("{nginx.ingress.kubernetes.io/ssl-redirect=false}");
    }

    @Test
    void stripsAPrefixOnAnIngressOfItsOwn() {
        Route route = Route.host("a.b")
                .path("/", WEB)
                .path(RoutePath.prefix("/api/v1.0/", WEB).strippingPrefix());
        Manifests manifests = serve(IngressController.NGINX, route);
        assertThat(manifests.get("Ingress", "shop").list("spec rules 0 http paths"))
                .hasSize(1);
        Tree stripped = manifests.get("Ingress", "shop-api-v1-0");
        assertThat(stripped.text("spec rules 0 http paths 0 path")).isEqualTo("/api/v1\\.0(/|$)(.*)");
        assertThat(stripped.text("spec rules 0 http paths 0 pathType")).isEqualTo("ImplementationSpecific");
        assertThat(stripped.at("metadata annotations"))
                .hasToString("{nginx.ingress.kubernetes.io/rewrite-target=/$2,"
                        + " nginx.ingress.kubernetes.io/use-regex=true,"
                        + " nginx.ingress.kubernetes.io/x-forwarded-prefix=/api/v1.0}");
    }

    @Test
    void rewritesInTheWordsOfEachController() {
        Route route = Route.host("a.b").path(RoutePath.prefix("/api", WEB).strippingPrefix());
        Manifests traefik = serve(IngressController.TRAEFIK, route);
        assertThat(traefik.get("Middleware", "shop-api-strip-prefix").text("spec"))
                .isEqualTo("{stripPrefix={prefixes=[/api]}}");
        assertThat(traefik.get("Ingress", "shop-api").text("metadata annotations"))
                .isEqualTo("{traefik.ingress.kubernetes.io/router.middlewares="
                        + "prod-shop-api-strip-prefix@kubernetescrd}");
        assertThat(serve(IngressController.HAPROXY, route)
                        .get("Ingress", "shop-api")
                        .text("metadata annotations"))
                .isEqualTo("{haproxy.org/path-rewrite=/api/?(.*) /\\1}");
        assertThat(serve(IngressController.KONG, route)
                        .get("Ingress", "shop-api")
                        .text("metadata annotations"))
                .isEqualTo("{konghq.com/strip-path=true}");
    }

    @Test
    void leavesTheRootAsItIsSinceItHasNoPrefix() {
        Route route = Route.host("a.b").path(RoutePath.prefix("/", WEB).strippingPrefix());
        Tree path = serve(IngressController.NGINX, route).get("Ingress", "shop").at("spec rules 0 http paths 0");
        assertThat(path.text("path") + " " + path.text("pathType")).isEqualTo("/ Prefix");
    }
}
