package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Customization;
import io.fairlead.app.Tier;
import io.fairlead.kubernetes.apps.v1.Deployment;
import java.util.List;

/** Example 13: what the model has no word for: a typed change, and a document of somebody else. */
public final class Example13Customized implements AppProvider {
    private static final String MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: PodMonitor
            metadata:
              name: worker
              namespace: customized
            spec:
              selector:
                matchLabels:
                  app.kubernetes.io/component: worker
              podMetricsEndpoints:
              - port: metrics
            """;

    @Override
    public List<Environment> environments() {
        Tier worker = Tier.stateless("worker")
                .image("ghcr.io/acme/shop-worker:2.3.1")
                .port("metrics", 9090)
                .customize(Customization.ofAll(Deployment.class, Example13Customized::keepFewer)
                        .because("old revisions are in the registry"));
        App app = App.named("customized").tiers(worker).withYaml(MONITOR);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }

    private static Deployment keepFewer(Deployment deployment) {
        return deployment.toBuilder()
                .spec(deployment.spec().orElseThrow().toBuilder()
                        .revisionHistoryLimit(2)
                        .build())
                .build();
    }
}
