package io.fairlead.plan.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.kubernetes.Resource;
import io.fairlead.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {
    private static final ExternalHost DATABASE =
            External.host("database.example.com").port(5432).aliasedAs("external-db");

    @Test
    void rendersTheAliasOfAHostThatTiersConnectToOnce() {
        App app = App.named("shop").tiers(client("backend"), client("reports")).alias(DATABASE);

        assertThat(services(app)).containsExactly("external-db");
    }

    @Test
    void refusesOneAliasForTwoHosts() {
        ExternalHost other = External.host("other.example.com").port(5432).aliasedAs("external-db");
        App app = App.named("shop").tiers(client("backend")).alias(other);

        assertThat(Fairlead.plan(app, Target.defaults()).report().diagnostics())
                .extracting(finding -> finding.code().toString())
                .contains("resource/duplicate");
    }

    private static Tier client(String name) {
        return Tier.stateless(name).image("ghcr.io/acme/shop-api:2.3.1").connectsTo(DATABASE);
    }

    private static List<String> services(App app) {
        return Fairlead.render(app, Target.defaults()).resources().stream()
                .filter(resource -> resource.kind().equals("Service"))
                .map(Resource::name)
                .map(name -> name.orElse(""))
                .toList();
    }
}
