package io.fairlead.proof.wiring;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From the alias of a host outside to its name. */
final class AliasWays {
    private static final FieldPath EXTERNAL_NAME = FieldPath.of("spec", "externalName");

    private final Wiring wiring;

    AliasWays(Wiring wiring) {
        this.wiring = wiring;
    }

    List<BrokenHop> brokenHops() {
        List<BrokenHop> out = new ArrayList<>();
        Stream.concat(wiring.app().aliases().stream(), connected())
                .forEach(host -> host.alias()
                        .flatMap(alias -> follow(host, alias.text()))
                        .ifPresent(out::add));
        return out;
    }

    private Stream<ExternalHost> connected() {
        return wiring.app().tiers().stream()
                .flatMap(tier -> tier.connections().stream())
                .map(Connection::destination)
                .filter(Destination.ToExternal.class::isInstance)
                .map(destination -> ((Destination.ToExternal) destination).peer())
                .filter(ExternalHost.class::isInstance)
                .map(ExternalHost.class::cast);
    }

    private Optional<BrokenHop> follow(ExternalHost host, String alias) {
        Declaration declaration =
                new Declaration("\"" + alias + "\" is an alias of " + host.describe(), host.declaredAt());
        Optional<Typed<Service>> service = wiring.service(alias);
        Optional<String> name =
                service.flatMap(found -> found.resource().spec()).flatMap(ServiceSpec::externalName);
        if (name.filter(host.host().toString()::equals).isPresent()) {
            return Optional.empty();
        }
        String reason = service.isEmpty()
                ? "there is no Service \"" + alias + "\""
                : "it leads to " + name.map(other -> "\"" + other + "\"").orElse("no host");
        return Optional.of(new BrokenHop(Hop.NAME, declaration, reason, service.map(Typed::manifest), EXTERNAL_NAME));
    }
}
