package io.fairlead.proof.wiring;

import io.fairlead.app.App;
import io.fairlead.app.CronJobTier;
import io.fairlead.app.JobTier;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.target.Target;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Follows every declared connection and route of an application through its objects. */
public final class Wiring {
    private final App app;
    private final Manifests manifests;
    private final Target target;
    private final Map<String, Typed<Service>> services = new HashMap<>();
    private final Map<String, Workload> workloads = new HashMap<>();

    private Wiring(App app, Manifests manifests, Target target) {
        this.app = app;
        this.manifests = manifests;
        this.target = target;
        String home = app.namespace().text();
        manifests
                .of(Service.class)
                .filter(service -> service.namespace().equals(home))
                .forEach(service -> services.putIfAbsent(service.name(), service));
        manifests.workloads().stream()
                .filter(workload -> workload.namespace().equals(home))
                .forEach(workload -> workloads.putIfAbsent(workload.kind() + "/" + workload.name(), workload));
    }

    /**
     * The ways of an application.
     *
     * @param app the application
     * @param manifests its objects, read back
     * @param target what the cluster decides
     */
    public static Wiring of(App app, Manifests manifests, Target target) {
        return new Wiring(app, manifests, target);
    }

    /** Where ways end that should lead on, sorted. */
    public List<BrokenHop> brokenHops() {
        TreeSet<BrokenHop> out = new TreeSet<>();
        app.tiers().forEach(tier -> {
            if (workload(tier).isEmpty()) {
                out.add(withoutPods(tier));
            }
        });
        out.addAll(new ConnectionWays(this).brokenHops());
        out.addAll(new AliasWays(this).brokenHops());
        out.addAll(new RouteWays(this, RouteEntry.of(manifests, app.namespace().text())).brokenHops());
        return new ArrayList<>(out);
    }

    App app() {
        return app;
    }

    Target target() {
        return target;
    }

    Optional<Typed<Service>> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /** The Services that have a tier's pods behind them. */
    List<Typed<Service>> services(Trail trail) {
        return services.values().stream()
                .filter(service ->
                        service.resource().spec().filter(trail::selects).isPresent())
                .toList();
    }

    Optional<Trail> trail(Declaration declaration, Tier tier, Port port) {
        return workload(tier).map(workload -> new Trail(declaration, tier, port, workload));
    }

    private Optional<Workload> workload(Tier tier) {
        return Optional.ofNullable(workloads.get(kind(tier) + "/" + tier.name()));
    }

    private static String kind(Tier tier) {
        if (tier instanceof StatefulTier) {
            return "StatefulSet";
        }
        return tier instanceof JobTier ? "Job" : tier instanceof CronJobTier ? "CronJob" : "Deployment";
    }

    private BrokenHop withoutPods(Tier tier) {
        return new BrokenHop(
                Hop.WORKLOAD,
                new Declaration("the application has tier \"" + tier.name() + "\"", tier.declaredAt()),
                "there is no " + kind(tier) + " \"" + tier.name() + "\" in namespace \"" + app.namespace() + "\"",
                Optional.empty(),
                FieldPath.root());
    }
}
