package io.fairlead.proof.wiring;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.ExposedPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the DNS name of a tier to its pods, for every connection between tiers. */
final class ConnectionWays {
    private final Wiring wiring;

    ConnectionWays(Wiring wiring) {
        this.wiring = wiring;
    }

    List<BrokenHop> brokenHops() {
        List<BrokenHop> out = new ArrayList<>();
        for (Tier client : wiring.app().tiers()) {
            for (Connection connection : client.connections()) {
                server(client, connection).ifPresent(server -> follow(client, server, connection, out));
            }
        }
        return out;
    }

    private Optional<Tier> server(Tier client, Connection connection) {
        if (connection.destination() instanceof Destination.ToTier to) {
            return wiring.app().tier(to.name());
        }
        return connection.destination() instanceof Destination.ToItself ? Optional.of(client) : Optional.empty();
    }

    private void follow(Tier client, Tier server, Connection connection, List<BrokenHop> out) {
        Declaration declaration = new Declaration(
                "tier \"" + client.name() + "\" reaches tier \"" + server.name() + "\" at "
                        + wiring.app().service(server).fqdn(wiring.target()),
                connection.declaredAt());
        server.ports().stream()
                .filter(port -> connection.ports().isEmpty()
                        ? isOffered(server, port)
                        : connection.ports().contains(port.name()))
                .forEach(port -> wiring.trail(declaration, server, port)
                        .flatMap(this::end)
                        .ifPresent(out::add));
    }

    /** A connection to all ports means those that some Service of the tier is there for. */
    private static boolean isOffered(Tier server, Port port) {
        return server instanceof StatefulTier
                || server.exposures().isEmpty()
                || server.exposures().stream()
                        .anyMatch(exposure -> exposure.ports().isEmpty()
                                || exposure.ports().stream().anyMatch(exposed -> leadsTo(server, exposed, port)));
    }

    private static boolean leadsTo(Tier server, ExposedPort exposed, Port port) {
        return exposed.target()
                .map(name -> name.equals(port.name()))
                .orElseGet(() -> server.ports().get(0).equals(port));
    }

    /** A port that the first Service does not have may be behind another one of the tier. */
    private Optional<BrokenHop> end(Trail trail) {
        String name = wiring.app().service(trail.tier()).local().service().text();
        Optional<Typed<Service>> first = wiring.service(name);
        if (first.isEmpty()) {
            return Optional.of(new BrokenHop(
                    Hop.NAME,
                    trail.declaration(),
                    "there is no Service \"" + name + "\" in namespace \""
                            + wiring.app().namespace() + "\"",
                    Optional.empty(),
                    FieldPath.root()));
        }
        Optional<BrokenHop> end = end(trail, first.get());
        boolean elsewhere =
                end.filter(broken -> broken.hop() == Hop.SERVICE_PORT).isPresent()
                        && wiring.services(trail).stream()
                                .anyMatch(service -> end(trail, service).isEmpty());
        return elsewhere ? Optional.empty() : end;
    }

    /** The client dials the port with the name of the pod's, or any that leads there. */
    private static Optional<BrokenHop> end(Trail trail, Typed<Service> service) {
        return trail.through(
                service,
                one -> trail.leadsHere(one)
                        || one.name().filter(trail.port().name().text()::equals).isPresent());
    }
}
