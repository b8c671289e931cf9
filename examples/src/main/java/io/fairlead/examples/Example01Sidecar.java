package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Probe;
import java.util.List;

/** Example 1: two containers that share one pod, and therefore {@code localhost}. */
public final class Example01Sidecar implements AppProvider {
    private static final String LOOP =
            "while true; do wget -q -O /dev/null http://localhost:8080/ || echo 'no answer'; sleep 5; done";

    @Override
    public List<Environment> environments() {
        Tier web = Tier.stateless("web")
                .image("nginxinc/nginx-unprivileged:1.29.3")
                .port("http", 8080)
                .readiness(Probe.http("/"))
                .sidecar(Container.named("watcher").image("busybox:1.37.0").command("sh", "-c", LOOP));
        App app = App.named("sidecar").tiers(web);
        return List.of(Environment.named("production").on(Clusters.PRODUCTION).deploys(app));
    }
}
