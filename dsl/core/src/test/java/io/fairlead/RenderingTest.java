package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.plan.Plan;
import io.fairlead.target.Target;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Tier WEB = Tier.stateless("web").image("ghcr.io/acme/web:1.4");
    private static final App UNACCEPTABLE = App.named("shop").tiers(WEB).withYaml("""
                    apiVersion: v1
                    kind: Service
                    metadata: {name: extra}
                    """);

    @Test
    void refusesWhatTheServerWouldRefuseWithTheLineOfJava() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> Fairlead.render(UNACCEPTABLE, Target.defaults()))
                .withMessageContaining("error[service/ports-missing]")
                .withMessageContaining("RenderingTest.java:16");
    }

    @Test
    void givesTheDocumentsAlsoWhenTheyAreRefused() {
        Rendering rendering = Fairlead.rendering(Fairlead.plan(UNACCEPTABLE, Target.defaults()));

        assertThat(rendering.bundle().toYaml()).contains("name: extra");
        assertThat(rendering.report().diagnostics())
                .extracting(Diagnostic::code)
                .extracting(Object::toString)
                .contains("service/ports-missing");
    }

    @Test
    void rendersNoPlanThatHasErrors() {
        Plan plan = Fairlead.plan(App.named("shop").tiers(WEB, WEB), Target.defaults());

        assertThat(Fairlead.rendering(plan).bundle().documents()).isEmpty();
        assertThat(Fairlead.rendering(plan).report()).isEqualTo(plan.report());
    }
}
