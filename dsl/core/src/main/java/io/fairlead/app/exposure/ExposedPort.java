package io.fairlead.app.exposure;

import io.fairlead.value.PortName;
import io.fairlead.value.PortNumber;
import java.util.Optional;

/**
 * A Service port and the tier's port behind it ({@code Service.spec.ports[]}).
 *
 * @param number the Service's port
 * @param target the tier's port; empty means its first
 * @param nodePort the port on every node; empty lets the cluster choose, and is ignored where the type has none
 */
public record ExposedPort(PortNumber number, Optional<PortName> target, Optional<PortNumber> nodePort) {
    /**
     * A Service port to the tier's first port.
     *
     * @param number 1 to 65535
     * @return the mapping
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public static ExposedPort of(int number) {
        return new ExposedPort(PortNumber.of(number), Optional.empty(), Optional.empty());
    }

    /**
     * The mapping as a person would say it.
     *
     * @return such as {@code 80 → http}
     */
    @Override
    public String toString() {
        return number + " → " + target.map(PortName::toString).orElse("first port");
    }
}
