package io.fairlead.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.PortName;
import io.fairlead.value.Quantity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void refusesNegativeRequestsAndLimitsOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.cpu("-1", "1")))
                .withMessage("the CPU request -1 is not valid: use zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.memory("-1Mi", "1Mi")))
                .withMessage("the memory request -1Mi is not valid: use zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.cpu("0", "0")))
                .withMessage("the CPU limit 0 is not valid: use more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.memory("0")))
                .withMessage("the memory limit 0 is not valid: use more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.ephemeralStorage("1Mi", "-1Mi")))
                .withMessage("the ephemeral storage limit -1Mi is not valid: use more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.resources(r -> r.ephemeralStorage("-1Mi", "1Mi")))
                .withMessage("the ephemeral storage request -1Mi is not valid: use zero or more");
        assertThat(ComputeResources.DEFAULT.cpuWithoutLimit("0").cpuRequest()).isEqualTo(Quantity.parse("0"));
    }

    @Test
    void refusesProbePathsThatBreakTheRequestLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.http("healthz"))
                .withMessage("\"healthz\" is not a probe path: start it with '/'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.http("/health z"))
                .withMessage("\"/health z\" is not a probe path: use no blanks and no control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probe.https("/a\r\nHost: b"))
                .withMessageStartingWith("\"/a\\u000D\\u000AHost: b\" is not a probe path: ");
        assertThat(Probe.http("/healthz?full=1").action())
                .isEqualTo(new ProbeAction.Http("/healthz?full=1", Optional.empty(), false));
    }

    @Test
    void refusesApplicationProtocolsThatAreNoQualifiedNames() {
        Port port = Port.tcp("grpc", 9090);
        assertThat(port.appProtocol("http").appProtocol()).contains("http");
        assertThat(port.appProtocol("kubernetes.io/h2c").appProtocol()).contains("kubernetes.io/h2c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> port.appProtocol("h2 c"))
                .withMessageStartingWith(
                        "the appProtocol of port grpc must be written like a label key: \"h2 c\" is not ");
        assertThatIllegalArgumentException().isThrownBy(() -> port.appProtocol(" "));
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
}
