package io.fairlead.app.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.app.Connection;
import io.fairlead.app.Inbound;
import io.fairlead.app.Tier;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalTest {
    @Test
    void keepsPortsInOrder() {
        External host = External.host("api.stripe.com").port(443).udpPort(443).ports(8000, 8010);
        assertThat(host.ports())
                .extracting(ExternalPort::toString)
                .containsExactly("TCP 443", "UDP 443", "TCP 8000-8010");
    }

    @Test
    void refusesAnEmptyRangeOfPorts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> External.host("api.stripe.com").ports(8010, 8000))
                .withMessage("the port range 8010-8000 ends before it begins");
    }

    @Test
    void exceptsOnlyWhatIsInside() {
        ExternalNetwork network = External.cidr("203.0.113.0/24").except("203.0.113.7/32");
        assertThat(network.except()).hasToString("[203.0.113.7/32]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.except("198.51.100.0/24"))
                .withMessage("cannot except 198.51.100.0/24: it is not strictly inside 203.0.113.0/24");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.except("203.0.113.0/24"))
                .withMessage("cannot except 203.0.113.0/24: it is not strictly inside 203.0.113.0/24");
    }

    @Test
    void refusesHostBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> External.cidr("203.0.113.9/24"))
                .withMessageEndingWith("did you mean \"203.0.113.0/24\"?");
    }

    @Test
    void refusesAServiceWithoutPodLabels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> External.service("ledger", "finance", Map.of()))
                .withMessage("the external service \"ledger\" has no pod labels:"
                        + " without them a policy would select every pod of namespace \"finance\"");
    }

    @Test
    void hasNoAliasForAWildcard() {
        ExternalHost any = External.host("*.example.com").port(443);
        assertThat(any.describe()).isEqualTo("*.example.com");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.aliasedAs("example"))
                .withMessage(
                        "host *.example.com cannot be aliased as \"example\": a DNS alias points to one host, not to a"
                                + " wildcard");
    }

    @Test
    void isConnectedToOnlyWithPorts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.stateless("api").connectsTo(External.host("api.stripe.com")))
                .withMessage("the external peer api.stripe.com has no port: name one, such as .port(443)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Connection.to(External.internet().port(443)).on("https"))
                .withMessage("ports of 0.0.0.0/0 are named at the external peer itself, with .port(number)");
    }

    @Test
    void mayComeInOnNamedPorts() {
        ExternalService prometheus =
                External.service("prometheus", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"));
        Tier api = Tier.stateless("api")
                .acceptsFrom(Inbound.from(prometheus).on("metrics").because("scraping"));
        assertThat(api.inbound()).singleElement().hasToString("← monitoring/prometheus on metrics");
    }

    @Test
    void marksTheInternetAsOutside() {
        assertThat(External.internet().outsideClusterOnly()).isTrue();
        assertThat(External.cidr("0.0.0.0/0").outsideClusterOnly()).isFalse();
    }
}
