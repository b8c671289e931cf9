package io.fairlead.plan.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.ConfigMapKey;
import io.fairlead.app.container.EnvValue;
import io.fairlead.app.container.EnvironmentSource;
import io.fairlead.app.container.PodField;
import io.fairlead.app.container.SecretKey;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1");

    private static Tree container(Manifests manifests) {
        return manifests.get("Deployment", "web").at("spec template spec containers 0");
    }

    /** The kubelet reads {@code $$} as one dollar and {@code $(NAME)} as a reference. */
    @ParameterizedTest
    @CsvSource({"plain,plain", "a$b,a$b", "$(HOME),$$(HOME)", "$$,$$$", "a$$b,a$$$b", "$$(HOME),$$$$(HOME)", "end$,end$"
    })
    void writesALiteralSoThatTheContainerSeesIt(String literal, String written) {
        Tree env = container(Manifests.of(WEB.env("A", literal))).at("env 0");
        assertThat(env.text("value")).isEqualTo(written);
        assertThat(Kubelet.expanded(written)).isEqualTo(literal);
    }

    @Test
    void refersToSecretsConfigMapsAndPodFields() {
        Tree env = container(Manifests.of(WEB.envFromSecret("PASSWORD", SecretKey.of("db", "password"))
                        .envFromConfigMap("MODE", ConfigMapKey.of("settings", "mode"))
                        .env("POD_IP", EnvValue.podField(PodField.POD_IP))))
                .at("env");
        assertThat(env)
                .hasToString("[{name=PASSWORD, valueFrom={secretKeyRef={name=db, key=password}}},"
                        + " {name=MODE, valueFrom={configMapKeyRef={name=settings, key=mode}}},"
                        + " {name=POD_IP, valueFrom={fieldRef={fieldPath=status.podIP}}}]");
    }

    @Test
    void takesWholeSources() {
        Tree from = container(Manifests.of(WEB.envFrom(EnvironmentSource.configMap("a"))
                        .envFrom(EnvironmentSource.secret("b").withPrefix("B_"))))
                .at("envFrom");
        assertThat(from).hasToString("[{configMapRef={name=a}}, {prefix=B_, secretRef={name=b}}]");
    }

    @Test
    void fillsInAddressesInTheTargetsClusterDomain() {
        Tier api = Tier.stateless("api").image("api:1").port("http", 8080).exposedBy(ClusterIp.onPort(80));
        Tier web = WEB.connectsTo(api)
                .env("API_HOST", api.address().host())
                .env("API_PORT", api.address().port("http"))
                .env("API_URL", api.address().url("http", "https").withPath("/v1"));
        App app = App.named("shop").inNamespace("prod").tiers(web, api);
        Tree env = container(Manifests.of(app, Manifests.TARGET.clusterDomain("corp.example")))
                .at("env");
        assertThat(env)
                .hasToString("[{name=API_HOST, value=api.prod.svc.corp.example}, {name=API_PORT, value=80},"
                        + " {name=API_URL, value=https://api.prod.svc.corp.example:80/v1}]");
    }

    /** The kubelet's own expansion, for a container without variables. */
    private static final class Kubelet {
        static String expanded(String input) {
            StringBuilder out = new StringBuilder();
            for (int at = 0; at < input.length(); at++) {
                char next = at + 1 < input.length() ? input.charAt(at + 1) : ' ';
                if (input.charAt(at) == '$' && next == '$') {
                    at++;
                } else if (input.charAt(at) == '$' && next == '(' && input.indexOf(')', at) > 0) {
                    throw new AssertionError("a reference is left in " + input);
                }
                out.append(input.charAt(at));
            }
            return out.toString();
        }
    }
}
