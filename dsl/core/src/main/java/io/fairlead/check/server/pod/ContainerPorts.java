package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.network.Ports;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Protocol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the ports of containers. */
final class ContainerPorts {
    static final DiagnosticCode NAME = new DiagnosticCode("container", "invalid-port-name");
    static final DiagnosticCode NAME_TWICE = new DiagnosticCode("container", "duplicate-port-name");
    static final DiagnosticCode MISSING = new DiagnosticCode("container", "port-missing");
    static final DiagnosticCode RANGE = new DiagnosticCode("container", "port-out-of-range");
    static final DiagnosticCode HOST_PORT_TAKEN = new DiagnosticCode("container", "duplicate-host-port");
    static final DiagnosticCode HOST_PORT_DIFFERS = new DiagnosticCode("container", "host-port-differs");

    private ContainerPorts() {}

    static List<DiagnosticCode> codes() {
        return List.of(NAME, NAME_TWICE, MISSING, RANGE, HOST_PORT_TAKEN, HOST_PORT_DIFFERS);
    }

    static void check(List<ContainerPort> ports, Field at) {
        Set<String> names = new HashSet<>();
        at.each(ports, (port, here) -> {
            port.name().filter(name -> !name.isEmpty()).ifPresent(name -> name(name, names, here.field("name")));
            if (port.containerPort() == 0) {
                here.field("containerPort").required(MISSING, "");
            } else {
                Ports.number(RANGE, port.containerPort(), here.field("containerPort"));
            }
            if (port.hostPort().orElse(0) != 0) {
                Ports.number(RANGE, port.hostPort().get(), here.field("hostPort"));
            }
        });
    }

    private static void name(String name, Set<String> seen, Field at) {
        if (!Format.PORT_NAME.allows(name)) {
            at.format(NAME, Format.PORT_NAME, name);
        } else if (!seen.add(name)) {
            at.duplicate(NAME_TWICE, name);
        }
    }

    /** Refuses a port of the node that two containers ask for. */
    static void hostPorts(List<Container> containers, Field at) {
        Set<String> taken = new HashSet<>();
        at.each(
                containers,
                (container, one) -> one.field("ports").each(container.ports(), (port, here) -> {
                    if (port.hostPort().orElse(0) != 0 && !taken.add(hostKey(port))) {
                        here.field("hostPort").duplicate(HOST_PORT_TAKEN, hostKey(port));
                    }
                }));
    }

    private static String hostKey(ContainerPort port) {
        return port.protocol().orElse(Protocol.TCP) + "/" + port.hostIP().orElse("") + "/"
                + port.hostPort().orElse(0);
    }

    /** On the network of the node, a port is the node's port; a template may leave it out. */
    static void onHostNetwork(PodScope pod, Field at) {
        if (!pod.spec().hostNetwork().orElse(false)) {
            return;
        }
        at.each(
                pod.spec().containers(),
                (container, one) -> one.field("ports").each(container.ports(), (port, here) -> {
                    int host = port.hostPort().orElse(0);
                    if ((pod.isPod() || host != 0) && host != port.containerPort()) {
                        here.field("hostPort")
                                .invalid(
                                        HOST_PORT_DIFFERS,
                                        host,
                                        "must match `containerPort` when `hostNetwork` is true");
                    }
                }));
    }
}
