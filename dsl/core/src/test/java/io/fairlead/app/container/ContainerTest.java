package io.fairlead.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.PortName;
import io.fairlead.value.Quantity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {
    private final Container main = Container.named("web");

    @Test
    void asksForModestResources() {
        assertThat(main.resources().cpuRequest()).isEqualTo(Quantity.parse("100m"));
        assertThat(main.resources().memoryLimit()).contains(Quantity.parse("256Mi"));
        ComputeResources more =
                main.resources(r -> r.cpu("250m", "1").memory("1Gi")).resources();
        assertThat(more.cpuLimit()).contains(Quantity.parse("1"));
        assertThat(more.memoryRequest()).isEqualTo(Quantity.parse("1Gi"));
        assertThat(more.ephemeralStorageLimit()).contains(Quantity.parse("256Mi"));
        assertThat(more.cpuWithoutLimit("1").cpuLimit()).isEmpty();
    }

    @Test
    void probesItsFirstPortUnlessToldOtherwise() {
        assertThat(Probe.http("/healthz").action())
                .isEqualTo(new ProbeAction.Http("/healthz", Optional.empty(), false));
        assertThat(Probe.grpc().onPort("grpc").action())
                .isEqualTo(new ProbeAction.Grpc(Optional.of(PortName.parse("grpc")), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.exec("true").onPort("http"))
                .withMessage("an exec probe has no port");
    }

    @Test
    void refusesTimesThatTheApiCannotKeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.tcp().every(Duration.ofMillis(1500)))
                .withMessage("the period PT1.5S is not valid: use whole seconds, 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.tcp().within(Duration.ZERO))
                .withMessage("the timeout PT0S is not valid: use whole seconds, 1 or more");
        assertThat(Probe.tcp().after(Duration.ZERO).initialDelay()).isZero();
    }

    @Test
    void refusesTwoVolumesAtOnePath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.mount(Volume.emptyDir("a"), "/data").mount(Volume.emptyDir("b"), "/data"))
                .withMessageStartingWith("the mount path \"/data\" is taken by ");
    }

    @Test
    void mountsConfigurationReadOnly() {
        assertThat(Mount.of(Volume.files("settings", Map.of("a", "b")), "/etc/web")
                        .readOnly())
                .isTrue();
        assertThat(Mount.of(Volume.secret("tls"), "/tls").readOnly()).isTrue();
        assertThat(Mount.of(Volume.emptyDir("cache"), "/cache").readOnly()).isFalse();
        assertThat(Mount.of(Volume.emptyDir("cache"), "/cache").asReadOnly().readOnly())
                .isTrue();
    }

    @Test
    void keepsSubPathsInsideTheVolume() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mount.of(Volume.emptyDir("cache"), "/cache").onlySubPath("../etc"))
                .withMessage("\"../etc\" is not a path inside a volume: use a relative path without '..'");
    }

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD,true",
        "TOKEN,true",
        "api_key,true",
        "spring.datasource.password,true",
        "AWS_SECRET_ACCESS_KEY,true",
        "JWT_PUBLIC_KEY,false",
        "PASSWORD_FILE,false",
        "TOKEN_TTL,false",
        "KEYCLOAK_URL,false",
        "MONKEY,false",
        "LOG_LEVEL,false"
    })
    void knowsNamesOfSecretsByTheirLastWord(String name, boolean secret) {
        assertThat(SecretLikeName.matches(name)).isEqualTo(secret);
    }
}
