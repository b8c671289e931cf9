package io.fairlead.plan.network;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Tier;
import io.fairlead.app.external.ExternalHost;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hosts outside the cluster that have a name inside it: those of the application, then those that tiers connect to. */
public final class Aliases {
    private Aliases() {}

    /**
     * Each alias once, however many tiers use it.
     *
     * @param app the application
     * @return hosts with an alias, in the order of their declaration; two of one alias only when they lead to different hosts
     */
    public static Collection<ExternalHost> of(App app) {
        Map<List<String>, ExternalHost> out = new LinkedHashMap<>();
        app.aliases().forEach(host -> add(out, host));
        for (Tier tier : app.tiers()) {
            tier.connections().stream().map(Connection::destination).forEach(destination -> add(out, destination));
        }
        return out.values();
    }

    private static void add(Map<List<String>, ExternalHost> out, Destination destination) {
        if (destination instanceof Destination.ToExternal to && to.peer() instanceof ExternalHost host) {
            add(out, host);
        }
    }

    private static void add(Map<List<String>, ExternalHost> out, ExternalHost host) {
        host.alias()
                .ifPresent(alias ->
                        out.putIfAbsent(List.of(alias.text(), host.host().toString()), host));
    }
}
