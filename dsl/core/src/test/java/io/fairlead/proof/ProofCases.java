package io.fairlead.proof;

import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.Tier;
import io.fairlead.app.external.External;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Findings of the proof: an application that has each, and one that does not. */
record ProofCases(DiagnosticCode code, Supplier<App> bad, Supplier<App> good) {
    static List<ProofCases> all() {
        return List.of(
                new ProofCases(ProofCodes.MISSING, ProofCases::missingBad, ProofCases::missingGood),
                new ProofCases(ProofCodes.SURPLUS, ProofCases::surplusBad, ProofCases::surplusGood),
                new ProofCases(ProofCodes.BROKEN_HOP, ProofCases::brokenBad, ProofCases::brokenGood));
    }

    @Override
    public String toString() {
        return code.toString();
    }

    private static App missingBad() {
        // region missing-flow-bad
        Tier db = Tier.stateful("db").image("postgres:17.6").port("postgres", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop")
                .tiers(web, db)
                .customize(
                        NetworkPolicy.class,
                        "db",
                        policy -> policy.toBuilder()
                                .spec(spec -> spec.clearIngress())
                                .build());
        // endregion missing-flow-bad
        return shop;
    }

    private static App missingGood() {
        // region missing-flow-good
        Tier db = Tier.stateful("db").image("postgres:17.6").port("postgres", 5432);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(db);
        App shop = App.named("shop").tiers(web, db);
        // endregion missing-flow-good
        return shop;
    }

    private static App surplusBad() {
        // region surplus-flow-bad
        Tier db = Tier.stateful("db").image("postgres:17.6").port("postgres", 5432);
        App shop = App.named("shop")
                .tiers(db)
                .customize(
                        NetworkPolicy.class,
                        "db",
                        policy -> policy.toBuilder()
                                .spec(spec -> spec.addIngress(rule -> rule.addPorts(port -> port.port(5432))
                                        .addFrom(peer -> peer.namespaceSelector(
                                                ops -> ops.putMatchLabels("kubernetes.io/metadata.name", "ops")))))
                                .build());
        // endregion surplus-flow-bad
        return shop;
    }

    private static App surplusGood() {
        // region surplus-flow-good
        Tier db = Tier.stateful("db")
                .image("postgres:17.6")
                .port("postgres", 5432)
                .acceptsFrom(Inbound.from(External.service("backup", "ops", Map.of("app", "backup"))));
        App shop = App.named("shop").tiers(db);
        // endregion surplus-flow-good
        return shop;
    }

    private static App brokenBad() {
        // region broken-hop-bad
        Tier api =
                Tier.stateless("api").image("acme/api:2.0").port("http", 8080).port("admin", 9000);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(api, "http");
        App shop = App.named("shop")
                .tiers(web, api)
                .customize(
                        Service.class,
                        "api",
                        service -> service.toBuilder()
                                .spec(spec -> spec.clearPorts()
                                        .addPorts(port ->
                                                port.name("http").port(8080).targetPort("admin")))
                                .build());
        // endregion broken-hop-bad
        return shop;
    }

    private static App brokenGood() {
        // region broken-hop-good
        Tier api =
                Tier.stateless("api").image("acme/api:2.0").port("http", 8080).port("admin", 9000);
        Tier web = Tier.stateless("web").image("acme/web:1.4").connectsTo(api, "http");
        App shop = App.named("shop").tiers(web, api);
        // endregion broken-hop-good
        return shop;
    }
}
