package io.fairlead.plan.intent;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.plan.naming.TierLabels;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application seen through a target.
 *
 * <p>Answers leave out what does not resolve, such as a connection to a tier that is not in the application: rules report it,
 * and a plan with such a finding is never rendered.
 */
public final class Intent {
    private final App app;
    private final Target target;
    private final Map<DnsLabel, Tier> tiers = new LinkedHashMap<>();
    private final List<Call> calls;
    private final Map<DnsLabel, List<TierService>> services = new LinkedHashMap<>();

    /**
     * Resolves an application once; linear in its size.
     *
     * @param app the application
     * @param target what the cluster decides
     */
    public Intent(App app, Target target) {
        this.app = app;
        this.target = target;
        app.tiers().forEach(tier -> tiers.putIfAbsent(tier.name(), tier));
        this.calls = app.tiers().stream().flatMap(this::callsOf).toList();
        tiers.values().forEach(tier -> services.put(tier.name(), TierServices.of(tier, isCalled(tier))));
    }

    /**
     * The application.
     *
     * @return as it was given
     */
    public App app() {
        return app;
    }

    /**
     * What the cluster decides.
     *
     * @return as it was given
     */
    public Target target() {
        return target;
    }

    /**
     * The namespace of every object.
     *
     * @return its name
     */
    public String namespace() {
        return app.namespace().text();
    }

    /**
     * The tiers of the application; of several with one name the first, since a rule reports the others.
     *
     * @return in the order in which they were declared
     */
    public List<Tier> tiers() {
        return List.copyOf(tiers.values());
    }

    /**
     * A tier of the application.
     *
     * @param name the tier's name
     * @return empty when the application has no such tier
     */
    public Optional<Tier> tier(DnsLabel name) {
        return Optional.ofNullable(tiers.get(name));
    }

    /**
     * The labels of a tier.
     *
     * @param tier the tier
     * @return its three label roles
     */
    public TierLabels labels(Tier tier) {
        return new TierLabels(app.name().text(), tier.name().text());
    }

    /**
     * The Services of a tier.
     *
     * @param tier the tier
     * @return the one that clients address first; empty when nobody calls the tier
     */
    public List<TierService> services(Tier tier) {
        return services.getOrDefault(tier.name(), List.of());
    }

    /**
     * The Service that a tier's {@link io.fairlead.app.TierAddress} means.
     *
     * @param tier a tier
     * @return empty when the tier has no Service
     */
    public Optional<TierService> addressed(Tier tier) {
        String name = app.service(tier).shortName();
        return services(tier).stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .or(() -> services(tier).stream().findFirst());
    }

    /**
     * The connections between tiers, replicas among themselves included.
     *
     * @return in the order in which they were declared
     */
    public List<Call> calls() {
        return calls;
    }

    /**
     * The paths of all routes that lead to a tier.
     *
     * @param tier the tier
     * @return in the order in which they were declared
     */
    public List<RoutePath> pathsTo(Tier tier) {
        return app.routes().stream()
                .flatMap((Route route) -> route.paths().stream())
                .filter(path -> path.tier().equals(tier.name()))
                .toList();
    }

    /**
     * The pod port that a route's path leads to.
     *
     * @param path the path
     * @return the named port, or the tier's first; empty when there is none
     */
    public Optional<Port> portOf(RoutePath path) {
        return tier(path.tier()).flatMap(tier -> TierServices.target(tier, path.port()));
    }

    private boolean isCalled(Tier tier) {
        return !pathsTo(tier).isEmpty()
                || !tier.inbound().isEmpty()
                || calls.stream().anyMatch(call -> call.server().isSameTierAs(tier));
    }

    private Stream<Call> callsOf(Tier client) {
        List<Call> out = new ArrayList<>();
        for (Connection connection : client.connections()) {
            server(client, connection.destination()).ifPresent(server -> {
                List<Port> ports = ports(server, connection.ports());
                if (!ports.isEmpty()) {
                    out.add(new Call(client, server, ports, connection));
                }
            });
        }
        return out.stream();
    }

    private Optional<Tier> server(Tier client, Destination destination) {
        if (destination instanceof Destination.ToTier to) {
            return tier(to.name());
        }
        return destination instanceof Destination.ToItself ? Optional.of(client) : Optional.empty();
    }

    /**
     * The ports that are meant by names.
     *
     * @param tier whose ports
     * @param names the names; empty means all
     * @return the ports that exist
     */
    public static List<Port> ports(Tier tier, List<PortName> names) {
        return names.isEmpty()
                ? tier.ports()
                : names.stream().map(tier::port).flatMap(Optional::stream).toList();
    }
}
