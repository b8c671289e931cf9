package io.fairlead.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.app.App;
import io.fairlead.app.Tls;
import io.fairlead.app.external.External;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.value.InvalidValueException;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;

class ApiWithDependenciesTest {
    static final ApiWithDependencies PAYMENTS =
            ApiWithDependencies.named("payments").image("ghcr.io/acme/payments:1.4.0", 8080);

    @Test
    void rendersWhatWasApproved() {
        App app = PAYMENTS.dependsOn(External.host("api.stripe.com").port(443))
                .dependsOn(External.host("database.example.com").port(5432).aliasedAs("external-db"))
                .credentials("payments-credentials")
                .healthCheck("/healthz")
                .autoscale(2, 6, 70)
                .host("payments.example.com", Tls.secret("payments-tls"))
                .app();

        Approvals.verify(
                Rendered.of(app).bundle().toYaml(),
                new Options(QuietReporter.INSTANCE).forFile().withExtension(".yaml"));
    }

    @Test
    void mayNeitherCallNorBeCalledUntilSomethingIsNamed() {
        NetworkPolicy policy = Rendered.of(PAYMENTS.app()).one(NetworkPolicy.class, "api");

        assertThat(policy.spec().orElseThrow().ingress()).isEmpty();
        assertThat(policy.spec().orElseThrow().egress()).isEmpty();
    }

    @Test
    void isCalledByItsClients() {
        App app = PAYMENTS.calledBy(External.service("checkout", "shop", Map.of("app.kubernetes.io/name", "checkout")))
                .app();
        NetworkPolicy policy = Rendered.of(app).one(NetworkPolicy.class, "api");

        assertThat(policy).asString().contains("checkout", "kubernetes.io/metadata.name", "8080");
    }

    @Test
    void scalesWithinTheRangeThatIsGiven() {
        Rendered rendered = Rendered.of(PAYMENTS.autoscale(2, 6, 70).app());

        assertThat(rendered.objects()).contains("HorizontalPodAutoscaler api");
        assertThat(Rendered.of(PAYMENTS.app()).objects()).doesNotContain("HorizontalPodAutoscaler api");
    }

    @Test
    void readsCredentialsFromASecretThatItDoesNotMake() {
        Rendered rendered =
                Rendered.of(PAYMENTS.credentials("payments-credentials").app());

        assertThat(rendered.one(Deployment.class, "api")).asString().contains("payments-credentials");
        assertThat(rendered.objects()).doesNotContain("Secret payments-credentials");
    }

    @Test
    void staysAsItWasWhenAVariantIsMade() {
        App before = PAYMENTS.app();

        assertThat(PAYMENTS.healthCheck("/healthz").app()).isNotEqualTo(before);
        assertThat(PAYMENTS.app()).isEqualTo(before);
    }

    @Test
    void refusesARangeOfReplicasThatIsNone() {
        assertThatThrownBy(() -> PAYMENTS.autoscale(6, 2, 70))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot scale from 6 to 2");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> ApiWithDependencies.named("payments").image("ghcr.io/acme/payments:1.4.0", 70000))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("70000");
    }
}
