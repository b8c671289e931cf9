package io.fairlead.plan.intent;

import io.fairlead.app.container.Port;
import io.fairlead.value.PortNumber;
import java.util.Optional;

/**
 * One port of a Service and the pod port behind it.
 *
 * @param name the port's name on the Service, unique there
 * @param number the port's number on the Service
 * @param target the pod's port
 * @param nodePort the port on every node, when one was asked for
 */
public record PortMapping(String name, int number, Port target, Optional<PortNumber> nodePort) {
    /**
     * A port that has the same number on the Service and on the pod.
     *
     * @param target the pod's port
     * @return the mapping
     */
    static PortMapping same(Port target) {
        return new PortMapping(target.name().text(), target.number().value(), target, Optional.empty());
    }
}
