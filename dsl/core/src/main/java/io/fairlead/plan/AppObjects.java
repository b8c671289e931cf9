package io.fairlead.plan;

import io.fairlead.app.App;
import io.fairlead.app.DefaultDeny;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.naming.AppLabels;
import io.fairlead.plan.network.Aliases;
import io.fairlead.plan.network.Services;
import io.fairlead.plan.policy.TierPolicies;
import io.fairlead.plan.route.RouteNames;
import io.fairlead.plan.route.Routes;
import io.fairlead.plan.workload.Foundations;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of an application as a whole: namespace, policies, aliases, routes. */
final class AppObjects {
    private static final String DEFAULT_DENY = "default-deny";

    private final Intent intent;
    private final App app;
    private final Map<String, String> labels;
    private final List<PlannedResource> out = new ArrayList<>();

    AppObjects(Intent intent) {
        this.intent = intent;
        this.app = intent.app();
        this.labels = new LinkedHashMap<>(new AppLabels(app.name().text()).recommended());
        app.labels().forEach((key, value) -> labels.put(key.toString(), value.toString()));
    }

    List<PlannedResource> all() {
        if (app.createsNamespace()) {
            add(Foundations.namespace(
                    intent.namespace(), app.podSecurity(), intent.target().kubernetes(), labels));
        }
        if (app.defaultDeny() == DefaultDeny.ON) {
            policies();
        }
        for (ExternalHost alias : Aliases.of(app)) {
            add(Services.of(alias, intent.namespace(), labels), Optional.empty(), alias.declaredAt());
        }
        routes();
        return out;
    }

    private void policies() {
        add(TierPolicies.defaultDeny(named(DEFAULT_DENY, labels)));
        TierPolicies policies = new TierPolicies(intent);
        for (Tier tier : intent.tiers()) {
            Map<String, String> own = intent.labels(tier).recommended(Optional.empty());
            ObjectMeta metadata = named(tier.name().text(), own);
            add(policies.of(tier, metadata), Optional.of(tier.name()), tier.declaredAt());
        }
    }

    private void routes() {
        Map<Route, String> names = RouteNames.of(app);
        names.forEach((route, name) -> Routes.of(intent, labels, route, name)
                .forEach(resource -> add(resource, Optional.empty(), route.declaredAt())));
    }

    private ObjectMeta named(String name, Map<String, String> own) {
        return ObjectMeta.builder()
                .name(name)
                .namespace(intent.namespace())
                .labels(own)
                .build();
    }

    private void add(Resource resource) {
        add(resource, Optional.empty(), app.declaredAt());
    }

    private void add(Resource resource, Optional<DnsLabel> tier, Optional<SourceLine> line) {
        out.add(new PlannedResource(resource, tier.map(DnsLabel::text), line));
    }
}
