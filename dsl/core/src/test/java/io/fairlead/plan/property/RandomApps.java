package io.fairlead.plan.property;

import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.Probe;
import io.fairlead.app.container.SecretKey;
import io.fairlead.app.container.Volume;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.external.External;
import io.fairlead.value.Protocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Random applications that fit together: the same number gives the same application. */
final class RandomApps {
    private static final List<String> NAMES = List.of("web", "api", "db", "cache", "queue", "batch", "mail", "auth");

    private final Random random;

    private RandomApps(long seed) {
        this.random = new Random(seed);
    }

    static App of(long seed) {
        return new RandomApps(seed).app();
    }

    /** Servers come first, so that a client always finds its server finished. */
    private App app() {
        List<Tier> tiers = new ArrayList<>();
        int count = 1 + random.nextInt(NAMES.size());
        for (String name : NAMES.subList(0, count)) {
            tiers.add(tier(name, tiers));
        }
        App app = App.named("shop").inNamespace("prod").tiers(tiers.toArray(Tier[]::new));
        if (maybe()) {
            app = app.label("acme.com/team", "a").annotation("acme.com/owner", "owner \"x\"");
        }
        return maybe() ? route(app, tiers) : app;
    }

    private Tier tier(String name, List<Tier> servers) {
        Tier tier = pods(kind(name), name);
        for (Tier server : servers) {
            if (random.nextInt(3) == 0 && !server.ports().isEmpty()) {
                tier = connected(tier, server);
            }
        }
        if (tier instanceof StatefulTier && maybe()) {
            tier = tier.connectsToItself();
        }
        if (maybe()) {
            tier = outside(tier);
        }
        return random.nextInt(4) == 0 && !tier.ports().isEmpty() ? inbound(tier) : tier;
    }

    private Tier kind(String name) {
        return switch (random.nextInt(6)) {
            case 0 -> Tier.job(name).port("metrics", 9100);
            case 1 -> Tier.cronJob(name, "*/5 * * * *").retries(random.nextInt(4));
            case 2, 3 -> stateful(Tier.stateful(name).port("data", 5000 + random.nextInt(3)));
            default -> stateless(Tier.stateless(name).port("http", 8080 + random.nextInt(3)));
        };
    }

    private StatefulTier stateful(StatefulTier tier) {
        StatefulTier out = tier.replicas(1 + random.nextInt(3));
        if (maybe()) {
            out = out.storage("data", "1Gi", "/data");
        }
        return maybe() ? out.exposedBy(ClusterIp.onPort(5432)) : out;
    }

    private StatelessTier stateless(StatelessTier tier) {
        StatelessTier out = maybe() ? tier.replicas(random.nextInt(4)) : tier.autoscale(2, 5, 60);
        return maybe() ? out.exposedBy(exposure()) : out;
    }

    private Exposure exposure() {
        return switch (random.nextInt(6)) {
            case 0 -> ClusterIp.onPort(80);
            case 1 -> Headless.allPorts();
            case 2 -> NodePort.onPort(80);
            case 3 -> NodePort.onPort(80).keepingSourceAddress();
            case 4 -> LoadBalancer.onPort(443).keepingSourceAddress().onlyFrom("203.0.113.0/24");
            default -> LoadBalancer.onPort(443);
        };
    }

    private Tier pods(Tier start, String name) {
        Tier tier = start.image("registry.example/" + name + ":1." + random.nextInt(9));
        if (maybe()) {
            tier = tier.port(Port.udp("stats", 8125));
        }
        if (maybe()) {
            tier = tier.env("LEVEL", text()).envFromSecret("PASSWORD", SecretKey.of("creds", "password"));
        }
        if (maybe()) {
            tier = tier.config("conf", "/etc/conf", Map.of("a.conf", text() + "\n" + text()));
        }
        if (maybe()) {
            tier = tier.mount(Volume.emptyDir("work", "1Gi"), "/work").writablePath("/var/run");
        }
        if (maybe()) {
            tier = tier.sidecar(Container.named("proxy").image("proxy:2").port("admin", 9901));
        }
        if (maybe()) {
            tier = tier.initContainer(Container.named("setup").image("setup:3"));
        }
        if (maybe() && tier instanceof StatelessTier) {
            tier = tier.readiness(Probe.http("/ready")).container(c -> c.preStopSleep(Duration.ofSeconds(5)));
        }
        return tier;
    }

    private Tier connected(Tier client, Tier server) {
        String port =
                server.ports().get(random.nextInt(server.ports().size())).name().text();
        Tier out = maybe() ? client.connectsTo(server) : client.connectsTo(server, port);
        String variable = server.name().text().toUpperCase(Locale.ROOT) + "_HOST";
        return maybe() ? out.env(variable, server.address().host()) : out;
    }

    private Tier outside(Tier tier) {
        return switch (random.nextInt(5)) {
            case 0 -> tier.connectsTo(External.host("api.stripe.com").port(443));
            case 1 ->
                tier.connectsTo(External.cidr("198.51.100.0/24")
                        .except("198.51.100.8/29")
                        .port(6000));
            case 2 -> tier.connectsTo(External.internet().port(443).udpPort(443));
            case 3 ->
                tier.connectsTo(External.service("billing", "finance", Map.of("app", "billing"))
                        .port(7000));
            default -> tier.connectsTo(External.cidr("198.51.100.0/24").ports(6000, 6010));
        };
    }

    private Tier inbound(Tier tier) {
        String first = tier.ports().get(0).name().text();
        return maybe()
                ? tier.acceptsFrom(Inbound.from(External.service("prom", "monitoring", Map.of("app", "prom")))
                        .on(first))
                : tier.acceptsFrom(Inbound.from(External.cidr("192.0.2.128/25")));
    }

    private App route(App app, List<Tier> tiers) {
        Route route = maybe() ? Route.host("shop.example.com") : Route.anyHost();
        boolean any = false;
        for (Tier tier : tiers) {
            if (tier.ports().isEmpty() || tier.ports().get(0).protocol() != Protocol.TCP || !maybe()) {
                continue;
            }
            RoutePath path = RoutePath.prefix("/" + tier.name(), tier);
            route = route.path(random.nextInt(3) == 0 ? path.strippingPrefix() : path);
            any = true;
        }
        return any ? app.route(maybe() ? route.tls("cert") : route) : app;
    }

    private String text() {
        List<String> texts = List.of("info", "yes", "0x1f", "", "a: b", "$(HOME)", "tab\there", "ünï", "- x", "#", "'");
        return texts.get(random.nextInt(texts.size()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
