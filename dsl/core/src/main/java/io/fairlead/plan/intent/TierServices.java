package io.fairlead.plan.intent;

import io.fairlead.app.ScaledTier;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.ExposedPort;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which Services a tier has. */
final class TierServices {
    private TierServices() {}

    /**
     * The Services of a tier, the one that clients address first.
     *
     * @param called whether a connection or a route leads to the tier
     */
    static List<TierService> of(Tier tier, boolean called) {
        List<TierService> out = new ArrayList<>();
        if (tier instanceof ScaledTier<?> scaled) {
            scaled.exposures().stream()
                    .filter(exposure -> !governs(scaled, exposure))
                    .forEach(exposure -> out.add(exposed(scaled, exposure)));
        }
        if (tier instanceof StatefulTier stateful) {
            out.add(governing(stateful));
        } else if (out.isEmpty() && called && !tier.ports().isEmpty()) {
            out.add(new TierService(tier, tier.name().text(), Optional.empty(), false, allPorts(tier)));
        }
        return out;
    }

    /** A headless exposure of a stateful tier under the tier's own name describes the governing Service. */
    private static boolean governs(ScaledTier<?> tier, Exposure exposure) {
        return tier instanceof StatefulTier stateful
                && exposure instanceof Headless
                && tier.serviceName(exposure).equals(stateful.governingService());
    }

    private static TierService governing(StatefulTier tier) {
        Optional<Exposure> exposure =
                tier.exposures().stream().filter(e -> governs(tier, e)).findFirst();
        List<PortMapping> ports = exposure.map(e -> ports(tier, e)).orElseGet(() -> allPorts(tier));
        return new TierService(tier, tier.governingService().text(), exposure, true, ports);
    }

    private static TierService exposed(ScaledTier<?> tier, Exposure exposure) {
        String name = tier.serviceName(exposure).text();
        return new TierService(tier, name, Optional.of(exposure), false, ports(tier, exposure));
    }

    private static List<PortMapping> allPorts(Tier tier) {
        return tier.ports().stream().map(PortMapping::same).toList();
    }

    /** An exposed port whose tier port does not exist is left out here and reported by a rule. */
    private static List<PortMapping> ports(Tier tier, Exposure exposure) {
        if (exposure.ports().isEmpty()) {
            return allPorts(tier);
        }
        List<PortMapping> out = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ExposedPort exposed : exposure.ports()) {
            target(tier, exposed.target())
                    .ifPresent(port -> out.add(new PortMapping(
                            name(port, exposed, names), exposed.number().value(), port, exposed.nodePort())));
        }
        return out;
    }

    static Optional<Port> target(Tier tier, Optional<PortName> name) {
        return name.map(tier::port).orElseGet(() -> tier.ports().stream().findFirst());
    }

    /** The pod port's own name, with the Service's number behind it when two ports lead to the same pod port. */
    private static String name(Port port, ExposedPort exposed, Set<String> taken) {
        String name = port.name().text();
        while (!taken.add(name)) {
            name = name + "-" + exposed.number().value();
        }
        return name;
    }
}
