package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.EnvValue;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variable that asks for the address of a tier.
 *
 * @param container whose variable
 * @param variable its name
 * @param tier whose address
 * @param port which port, when a port is asked for
 */
record AddressUse(Container container, String variable, DnsLabel tier, Optional<PortName> port) {
    static List<AddressUse> of(Tier tier) {
        List<AddressUse> out = new ArrayList<>();
        for (Container container : tier.containers()) {
            container
                    .environment()
                    .forEach((name, value) -> of(container, name.text(), value).ifPresent(out::add));
        }
        return out;
    }

    private static Optional<AddressUse> of(Container container, String variable, EnvValue value) {
        if (value instanceof EnvValue.TierHost host) {
            return Optional.of(new AddressUse(container, variable, host.tier(), Optional.empty()));
        }
        if (value instanceof EnvValue.TierPort port) {
            return Optional.of(new AddressUse(container, variable, port.tier(), Optional.of(port.port())));
        }
        if (value instanceof EnvValue.TierUrl url) {
            return Optional.of(new AddressUse(container, variable, url.tier(), Optional.of(url.port())));
        }
        return Optional.empty();
    }
}
