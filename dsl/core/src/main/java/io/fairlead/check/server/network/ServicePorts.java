package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code spec.ports} of a Service. */
final class ServicePorts {
    static final DiagnosticCode NO_PORTS = new DiagnosticCode("service", "ports-missing");
    static final DiagnosticCode NAME_MISSING = new DiagnosticCode("service", "port-name-missing");
    static final DiagnosticCode NAME = new DiagnosticCode("service", "invalid-port-name");
    static final DiagnosticCode NAME_TWICE = new DiagnosticCode("service", "duplicate-port-name");
    static final DiagnosticCode PORT_TWICE = new DiagnosticCode("service", "duplicate-port");
    static final DiagnosticCode RANGE = new DiagnosticCode("service", "port-out-of-range");
    static final DiagnosticCode TARGET_RANGE = new DiagnosticCode("service", "target-port-out-of-range");
    static final DiagnosticCode TARGET_NAME = new DiagnosticCode("service", "invalid-target-port-name");
    static final DiagnosticCode APP_PROTOCOL = new DiagnosticCode("service", "invalid-app-protocol");
    static final DiagnosticCode NODE_PORT = new DiagnosticCode("service", "node-port-without-use");
    static final DiagnosticCode NODE_PORT_TWICE = new DiagnosticCode("service", "duplicate-node-port");
    static final DiagnosticCode KUBELET = new DiagnosticCode("service", "kubelet-port");
    private static final int KUBELET_PORT = 10250;

    private ServicePorts() {}

    static List<DiagnosticCode> codes() {
        return List.of(
                NO_PORTS,
                NAME_MISSING,
                NAME,
                NAME_TWICE,
                PORT_TWICE,
                RANGE,
                TARGET_RANGE,
                TARGET_NAME,
                APP_PROTOCOL,
                NODE_PORT,
                NODE_PORT_TWICE,
                KUBELET);
    }

    static void check(ServiceSpec spec, ServiceType type, Field at) {
        if (spec.ports().isEmpty() && !ServiceAddresses.isHeadless(spec) && type != ServiceType.EXTERNAL_NAME) {
            at.required(NO_PORTS, "");
        }
        boolean named = spec.ports().size() > 1;
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> nodePorts = new HashSet<>();
        at.each(spec.ports(), (port, here) -> {
            name(port, named, names, here.field("name"));
            numbers(port, here);
            unique(port, numbers, here);
            nodePort(port, type, nodePorts, here.field("nodePort"));
            kubelet(port, type, here);
        });
    }

    private static void name(ServicePort port, boolean named, Set<String> names, Field at) {
        String name = port.name().orElse("");
        if (name.isEmpty()) {
            if (named) {
                at.required(NAME_MISSING, "");
            }
            return;
        }
        // the rule of a DNS label, not the shorter one of port names
        at.format(NAME, Format.DNS_LABEL, name);
        if (!names.add(name)) {
            at.duplicate(NAME_TWICE, name);
        }
    }

    private static void numbers(ServicePort port, Field at) {
        Ports.number(RANGE, port.port(), at.field("port"));
        port.targetPort()
                .ifPresent(target -> Ports.numberOrName(TARGET_RANGE, TARGET_NAME, target, at.field("targetPort")));
        port.appProtocol()
                .ifPresent(given -> at.field("appProtocol").format(APP_PROTOCOL, Format.QUALIFIED_NAME, given));
    }

    private static void unique(ServicePort port, Set<String> seen, Field at) {
        String key = port.protocol().map(Enum::name).orElse("") + "/" + port.port();
        if (!seen.add(key)) {
            at.duplicate(PORT_TWICE, key);
        }
    }

    private static void nodePort(ServicePort port, ServiceType type, Set<String> seen, Field at) {
        int nodePort = port.nodePort().orElse(0);
        if (nodePort == 0) {
            return;
        }
        if (type == ServiceType.CLUSTER_IP) {
            at.forbidden(NODE_PORT, "may not be used when `type` is 'ClusterIP'");
        }
        if (!seen.add(port.protocol().map(Enum::name).orElse("") + "/" + nodePort)) {
            at.duplicate(NODE_PORT_TWICE, nodePort);
        }
    }

    private static void kubelet(ServicePort port, ServiceType type, Field at) {
        if (type == ServiceType.LOAD_BALANCER && port.port() == KUBELET_PORT && !at.since(Since.KUBELET_PORT)) {
            at.invalid(KUBELET, KUBELET_PORT, "may not expose port 10250 externally since it is used by kubelet");
        }
    }
}
