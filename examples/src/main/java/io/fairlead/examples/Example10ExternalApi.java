package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.external.External;
import java.util.List;

/** Example 10: two services outside the cluster, one known by its name, one by its addresses. */
public final class Example10ExternalApi implements AppProvider {
    @Override
    public List<Environment> environments() {
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .connectsTo(External.host("api.stripe.com").port(443))
                .connectsTo(External.cidr("198.51.100.0/24")
                        .except("198.51.100.128/25")
                        .port(8443));
        App app = App.named("external-api").inNamespace("production").tiers(backend);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
