package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.EndpointAddress;
import io.fairlead.kubernetes.core.v1.EndpointPort;
import io.fairlead.kubernetes.core.v1.EndpointSubset;
import io.fairlead.kubernetes.core.v1.Endpoints;
import java.util.List;

/**
 * The rules of Endpoints.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoints-v1/">Endpoints</a>
 */
public final class EndpointLists {
    static final DiagnosticCode EMPTY = new DiagnosticCode("endpoints", "empty-subset");
    static final DiagnosticCode ADDRESS = new DiagnosticCode("endpoints", "invalid-address");
    static final DiagnosticCode NAME = new DiagnosticCode("endpoints", "invalid-name");
    static final DiagnosticCode PORT_NAME_MISSING = new DiagnosticCode("endpoints", "port-name-missing");
    static final DiagnosticCode RANGE = new DiagnosticCode("endpoints", "port-out-of-range");
    static final DiagnosticCode APP_PROTOCOL = new DiagnosticCode("endpoints", "invalid-app-protocol");

    private EndpointLists() {}

    static List<DiagnosticCode> codes() {
        return List.of(EMPTY, ADDRESS, NAME, PORT_NAME_MISSING, RANGE, APP_PROTOCOL);
    }

    /** Judges Endpoints. */
    public static void check(Endpoints endpoints, Field root) {
        root.field("subsets").each(endpoints.subsets(), EndpointLists::subset);
    }

    private static void subset(EndpointSubset subset, Field at) {
        if (subset.addresses().isEmpty() && subset.notReadyAddresses().isEmpty()) {
            at.required(EMPTY, "must specify `addresses` or `notReadyAddresses`");
        }
        at.field("addresses").each(subset.addresses(), EndpointLists::address);
        at.field("notReadyAddresses").each(subset.notReadyAddresses(), EndpointLists::address);
        boolean named = subset.ports().size() > 1;
        at.field("ports").each(subset.ports(), (port, here) -> port(port, named, here));
    }

    private static void address(EndpointAddress address, Field at) {
        Field ip = at.field("ip");
        Addresses.address(address.ip(), at)
                .ifPresentOrElse(
                        read -> SpecialAddresses.check(read, ip),
                        () -> ip.invalid(ADDRESS, address.ip(), "must be a valid IP address"));
        address.hostname()
                .filter(host -> !host.isEmpty())
                .ifPresent(host -> at.field("hostname").format(NAME, Format.DNS_LABEL, host));
        address.nodeName().ifPresent(node -> at.field("nodeName").format(NAME, Format.SUBDOMAIN, node));
    }

    private static void port(EndpointPort port, boolean named, Field at) {
        String name = port.name().orElse("");
        if (!name.isEmpty()) {
            at.field("name").format(NAME, Format.DNS_LABEL, name);
        } else if (named) {
            at.field("name").required(PORT_NAME_MISSING, "");
        }
        Ports.number(RANGE, port.port(), at.field("port"));
        port.appProtocol()
                .ifPresent(given -> at.field("appProtocol").format(APP_PROTOCOL, Format.QUALIFIED_NAME, given));
    }
}
