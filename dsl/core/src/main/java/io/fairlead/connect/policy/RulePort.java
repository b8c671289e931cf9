package io.fairlead.connect.policy;

import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Protocol;
import java.util.Optional;

/**
 * One item of a rule's ports.
 *
 * @param path where it stands
 * @param protocol its protocol
 * @param name the name of a port; empty when it is numbers
 * @param numbers what the numbers let through; nothing for a name
 */
public record RulePort(FieldPath path, Protocol protocol, Optional<String> name, Allowance numbers) {
    /** What it lets through to somebody with these named ports. */
    public Allowance on(NamedPorts destination) {
        return name.isEmpty() ? numbers : named(name.get(), destination);
    }

    private Allowance named(String port, NamedPorts destination) {
        return destination
                .find(protocol, port)
                .map(Allowance::sure)
                .orElseGet(() -> destination.complete()
                        ? Allowance.NOTHING
                        : Allowance.depending(
                                PortSet.all(protocol), "which port of the destination is named \"" + port + "\""));
    }
}
