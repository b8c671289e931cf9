package io.fairlead.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.proof.Proof;
import org.junit.jupiter.api.Test;

/** What the templates make allows what they declare, and nothing else. */
class ProvenTest {
    private static Proof proof(App app) {
        return Fairlead.rendering(Fairlead.plan(app, Rendered.CLUSTER)).proof().orElseThrow();
    }

    @Test
    void provesTheThreeTiers() {
        assertThat(proof(ThreeTierWebApplicationTest.SHOP.app())).matches(Proof::isEqual);
    }

    @Test
    void provesTheApi() {
        assertThat(proof(ApiWithDependenciesTest.PAYMENTS.app())).matches(Proof::isEqual);
    }
}
