package io.fairlead.app.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.Cidr;
import io.fairlead.value.PortNumber;
import org.junit.jupiter.api.Test;

class ExposureTest {
    @Test
    void mapsServicePortsToNamedPorts() {
        LoadBalancer exposure = LoadBalancer.onPort(80).to("http").andPort(443).to("https");
        assertThat(exposure.ports()).extracting(ExposedPort::toString).containsExactly("80 → http", "443 → https");
    }

    @Test
    void offersAllPortsWithoutMapping() {
        assertThat(ClusterIp.allPorts().ports()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterIp.allPorts().to("http"))
                .withMessage("this exposure has no port yet: start with onPort(...)");
    }

    @Test
    void takesOneNumberForTwoProtocols() {
        assertThat(ClusterIp.onPort(53).to("dns-tcp").andPort(53).to("dns"))
                .hasToString("ClusterIP on 53 → dns-tcp, 53 → dns");
        assertThat(Headless.allPorts()).hasToString("headless ClusterIP on all ports");
    }

    @Test
    void fixesNodePorts() {
        NodePort exposure = NodePort.onPort(80).to("http").nodePort(30080);
        assertThat(exposure.ports().get(0).nodePort()).contains(PortNumber.of(30080));
        assertThat(exposure.type()).isEqualTo("NodePort");
    }

    @Test
    void limitsClients() {
        LoadBalancer exposure = LoadBalancer.onPort(80)
                .onlyFrom("198.51.100.0/24")
                .keepingSourceAddress()
                .internalOnly();
        assertThat(exposure.sourceRanges()).containsExactly(Cidr.parse("198.51.100.0/24"));
        assertThat(exposure.externalTrafficPolicy()).isEqualTo(TrafficPolicy.LOCAL);
        assertThat(exposure.internal()).isTrue();
        assertThat(LoadBalancer.onPort(80).externalTrafficPolicy()).isEqualTo(TrafficPolicy.CLUSTER);
    }

    @Test
    void refusesARangeWithHostBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadBalancer.onPort(80).onlyFrom("198.51.100.7/24"))
                .withMessageStartingWith("\"198.51.100.7/24\" is not a CIDR")
                .withMessageEndingWith("did you mean \"198.51.100.0/24\"?");
    }

    @Test
    void refusesASecondValueForAnAnnotation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClusterIp.allPorts().annotation("example.com/a", "1").annotation("example.com/a", "2"))
                .withMessage("the annotation \"example.com/a\" is taken by 1, so it cannot also be 2");
    }
}
