package io.fairlead.plan.intent;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.value.PortName;
import java.util.List;
import java.util.Optional;

/**
 * A Service of a tier.
 *
 * @param tier the tier whose pods it selects
 * @param name the Service's name
 * @param exposure what asked for it; empty when the tier's kind or a client did
 * @param governing whether it gives a StatefulSet's pods their names
 * @param ports its ports, in order
 */
public record TierService(
        Tier tier, String name, Optional<Exposure> exposure, boolean governing, List<PortMapping> ports) {
    /** Keeps a copy of the ports. */
    public TierService {
        ports = List.copyOf(ports);
    }

    /**
     * Whether clients get the pods' own addresses.
     *
     * @return true for {@code clusterIP: None}
     */
    public boolean isHeadless() {
        return governing || exposure.filter(Headless.class::isInstance).isPresent();
    }

    /**
     * The mapping that leads to a pod port.
     *
     * @param port the name of the tier's port
     * @return the first one, or empty when the Service does not offer that port
     */
    public Optional<PortMapping> leadingTo(PortName port) {
        return ports.stream()
                .filter(mapping -> mapping.target().name().equals(port))
                .findFirst();
    }
}
