package io.fairlead.examples.docs;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Customization;
import io.fairlead.app.Route;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.target.Cni;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.util.List;

/** The programs of docs/tutorial.md. */
final class Tutorial {
    private Tutorial() {}

    static App oneTier() {
        // region one-tier
        Tier web = Tier.stateless("web").image("ghcr.io/acme/notes-web:1.0.0").port("http", 3000);
        App notes = App.named("notes").tiers(web);
        // endregion one-tier
        return notes;
    }

    static App twoTiers() {
        // region two-tiers
        StatefulTier database = Tier.stateful("database")
                .image("ghcr.io/acme/notes-db:1.0.0")
                .port("postgres", 5432)
                .storage("data", "1Gi", "/var/lib/postgresql/data");
        StatelessTier web = Tier.stateless("web")
                .image("ghcr.io/acme/notes-web:1.0.0")
                .port("http", 3000)
                .connectsTo(database)
                .env("PGHOST", database.address().host());
        App notes = App.named("notes").tiers(web, database);
        // endregion two-tiers
        return notes;
    }

    static App withoutTheConnection() {
        StatefulTier database = Tier.stateful("database")
                .image("ghcr.io/acme/notes-db:1.0.0")
                .port("postgres", 5432)
                .storage("data", "1Gi", "/var/lib/postgresql/data");
        StatelessTier web = Tier.stateless("web")
                .image("ghcr.io/acme/notes-web:1.0.0")
                .port("http", 3000)
                .env("PGHOST", database.address().host());
        return App.named("notes").tiers(web, database);
    }

    static App withRoute(App notes, Tier web) {
        // region route
        App open = notes.route(Route.host("notes.example.com").tls("notes-tls").path("/", web));
        // endregion route
        return open;
    }

    // region provider
    /** Where the build finds the application. */
    public static final class NotesManifests implements AppProvider {
        private static final Target CLUSTER =
                Target.kubernetes("1.36").cni(Cni.CALICO).ingressController(IngressController.TRAEFIK);

        @Override
        public List<Environment> environments() {
            return List.of(
                    Environment.named("staging").on(CLUSTER).deploys(notes("staging", 1)),
                    Environment.named("production").on(CLUSTER).deploys(notes("production", 3)));
        }

        private static App notes(String namespace, int replicas) {
            StatelessTier web = Tier.stateless("web")
                    .image("ghcr.io/acme/notes-web:1.0.0")
                    .port("http", 3000)
                    .replicas(replicas);
            return App.named("notes").inNamespace(namespace).tiers(web);
        }
    }
    // endregion provider

    static App customized(App notes) {
        // region customize
        App local = notes.customize(Customization.of(Service.class, "database", Tutorial::preferSameZone)
                .because("zones are billed"));
        // endregion customize
        return local;
    }

    // region change
    static Service preferSameZone(Service service) {
        return service.toBuilder()
                .spec(service.spec().orElseThrow().toBuilder()
                        .trafficDistribution("PreferSameZone")
                        .build())
                .build();
    }
    // endregion change
}
