package com.acme;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.target.Target;
import java.util.List;

public final class Hello implements AppProvider {
    @Override
    public List<Environment> environments() {
        App hello = App.named("hello").tiers(Tier.stateless("web").image("ghcr.io/acme/hello:1.0").port("http", 8080));
        Target target = Target.kubernetes("1.36");
        return List.of(
                Environment.named("staging").on(target).deploys(hello),
                Environment.named("production").on(target).deploys(hello));
    }
}
