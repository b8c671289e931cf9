package io.fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.DnsSubdomain;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    private final Tier web = Tier.stateless("web").port("http", 8080);
    private final Tier api = Tier.stateless("api").port("http", 8080);

    @Test
    void redirectsOnlyWithACertificate() {
        Route plain = Route.host("app.example.com").path("/", web);
        assertThat(plain.redirectsToHttps()).isFalse();
        assertThat(plain.tls("tls-secret").redirectsToHttps()).isTrue();
        assertThat(plain.tls("tls-secret").alsoPlainHttp().redirectsToHttps()).isFalse();
    }

    @Test
    void refusesAPathThatAnotherTierHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Route.anyHost().path("/", web).path("/", api))
                .withMessage("the path \"/\" is taken by / → web, so it cannot also be / → api");
        assertThat(Route.anyHost()
                        .path("/", web)
                        .path(RoutePath.exact("/", api))
                        .paths())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api", "//", "/a//b", "/./", "/a/..", "/a/../b", "/a%2Fb", "/a%2fb"})
    void refusesPathsThatTheServerRefuses(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutePath.prefix(path, web))
                .withMessage("\"" + path + "\" is not a route path: start it with '/', without '//', '/./', '/../' or"
                        + " '%2f'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a b", "/a;b", "/a{b}", "/a?b", "/a#b", "/a$b", "/a'b", "/a`b", "/a*", "/(a)", "/a|b", "/a%", "/a%2",
                "/ä"
            })
    void refusesCharactersThatAreSyntaxElsewhere(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutePath.exact(path, web))
                .withMessage(
                        "\"" + path + "\" is not a route path: use letters, digits, '/', '-', '.', '_', '~', '@', ':',"
                                + " '+', ',', '=', '!', and '%' with two hexadecimal digits");
    }

    @Test
    void showsControlCharactersOfARefusedPathEscaped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Route.anyHost().path("/a\n} server {", web))
                .withMessageStartingWith("\"/a\\u000A} server {\" is not a route path: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api", "/api/", "/.well-known", "/a..b", "/a.b", "/~me/@x:1+2,a=b!", "/A_b-%C3%a4%20"})
    void takesPathsThatTheServerTakes(String path) {
        assertThat(RoutePath.prefix(path, web).path()).isEqualTo(path);
    }

    @Test
    void stripsOnlyPrefixes() {
        assertThat(RoutePath.prefix("/api", api).strippingPrefix().stripsPrefix())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutePath.exact("/api", api).strippingPrefix())
                .withMessage("the exact path /api has no prefix to strip");
    }

    @Test
    void namesTheIssuerOfItsCertificate() {
        assertThat(Tls.secret("tls-secret").issuedByCluster("letsencrypt").issuer())
                .contains(new Tls.Issuer(DnsSubdomain.parse("letsencrypt"), Tls.Scope.CLUSTER));
        assertThat(Tls.secret("tls-secret").issuer()).isEqualTo(Optional.empty());
    }

    @Test
    void limitsTimeAndSize() {
        Route route =
                Route.host("app.example.com").timeout(Duration.ofSeconds(30)).maxBody("8Mi");
        assertThat(route.timeout()).contains(Duration.ofSeconds(30));
        assertThat(route.maxBody()).hasToString("Optional[8Mi]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route.timeout(Duration.ZERO))
                .withMessage("the timeout PT0S is not valid: use more than zero");
    }
}
