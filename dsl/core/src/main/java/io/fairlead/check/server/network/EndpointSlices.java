package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.discovery.v1.AddressType;
import io.fairlead.kubernetes.discovery.v1.Endpoint;
import io.fairlead.kubernetes.discovery.v1.EndpointPort;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.kubernetes.discovery.v1.ForNode;
import io.fairlead.kubernetes.discovery.v1.ForZone;
import io.fairlead.value.IpAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of an EndpointSlice.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/">EndpointSlice</a>
 */
public final class EndpointSlices {
    static final DiagnosticCode TOO_MANY = new DiagnosticCode("endpointslice", "too-many-items");
    static final DiagnosticCode NO_ADDRESS = new DiagnosticCode("endpointslice", "addresses-missing");
    static final DiagnosticCode ADDRESS = new DiagnosticCode("endpointslice", "address-of-other-type");
    static final DiagnosticCode NAME = new DiagnosticCode("endpointslice", "invalid-name");
    static final DiagnosticCode PORT_NAME_TWICE = new DiagnosticCode("endpointslice", "duplicate-port-name");
    static final DiagnosticCode APP_PROTOCOL = new DiagnosticCode("endpointslice", "invalid-app-protocol");
    static final DiagnosticCode HINT = new DiagnosticCode("endpointslice", "invalid-hint");
    private static final int MOST_ENDPOINTS = 1000;
    private static final int MOST_PORTS = 20000;
    private static final int MOST_ADDRESSES = 100;
    private static final int MOST_HINTS = 8;

    private EndpointSlices() {}

    static List<DiagnosticCode> codes() {
        return List.of(TOO_MANY, NO_ADDRESS, ADDRESS, NAME, HINT, PORT_NAME_TWICE, APP_PROTOCOL);
    }

    /** Judges an EndpointSlice. */
    public static void check(EndpointSlice slice, Field root) {
        Field endpoints = root.field("endpoints");
        endpoints.notMore(TOO_MANY, slice.endpoints().size(), MOST_ENDPOINTS);
        endpoints.each(slice.endpoints(), (endpoint, here) -> endpoint(endpoint, slice.addressType(), here));
        root.field("ports").notMore(TOO_MANY, slice.ports().size(), MOST_PORTS);
        Set<String> names = new HashSet<>();
        root.field("ports").each(slice.ports(), (port, here) -> port(port, names, here));
    }

    private static void endpoint(Endpoint endpoint, AddressType type, Field at) {
        Field addresses = at.field("addresses");
        if (endpoint.addresses().isEmpty()) {
            addresses.required(NO_ADDRESS, "must contain at least 1 item");
        }
        addresses.notMore(TOO_MANY, endpoint.addresses().size(), MOST_ADDRESSES);
        addresses.each(endpoint.addresses(), (address, here) -> address(address, type, here, addresses));
        endpoint.nodeName().ifPresent(node -> at.field("nodeName").format(NAME, Format.SUBDOMAIN, node));
        endpoint.hostname().ifPresent(host -> at.field("hostname").format(NAME, Format.DNS_LABEL, host));
        endpoint.hints().ifPresent(hints -> {
            hints(
                    hints.forZones().stream().map(ForZone::name).toList(),
                    Format.LABEL_VALUE,
                    at.field("hints", "forZones"));
            if (at.since(Since.SAME_ZONE_TRAFFIC)) {
                hints(
                        hints.forNodes().stream().map(ForNode::name).toList(),
                        Format.SUBDOMAIN,
                        at.field("hints", "forNodes"));
            }
        });
    }

    private static void hints(List<String> names, Format format, Field at) {
        at.notMore(TOO_MANY, names.size(), MOST_HINTS);
        Set<String> seen = new HashSet<>();
        at.each(names, (name, here) -> {
            if (!seen.add(name)) {
                here.field("name").duplicate(HINT, name);
            }
            here.field("name").format(HINT, format, name);
        });
    }

    private static void address(String text, AddressType type, Field at, Field list) {
        if (type == AddressType.FQDN) {
            String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            boolean qualified = name.indexOf('.') > 0
                    && Format.SUBDOMAIN.allows(name)
                    && List.of(name.split("\\.")).stream().allMatch(Format.DNS_LABEL::allows);
            if (!qualified) {
                at.invalid(ADDRESS, text, "must be a fully qualified domain name");
            }
            return;
        }
        Optional<IpAddress> read = Addresses.address(text, at);
        boolean mapped = read.filter(IpAddress::isIpv4).isPresent() && text.indexOf(':') >= 0;
        boolean ofList = read.isPresent() && !mapped && at.since(Since.ADDRESS_FAMILY_OF_LIST);
        read.filter(address -> address.isIpv4() == (type == AddressType.IPV4))
                .ifPresentOrElse(
                        address -> {
                            if (!text.equals(address.toString()) && hasOneSpelling(address, at)) {
                                at.invalid(ADDRESS, text, "must be in canonical form (" + address + ")");
                            }
                            SpecialAddresses.check(address, at);
                        },
                        () -> (ofList ? list : at)
                                .invalid(ADDRESS, text, "must be a valid " + type.value() + " address"));
    }

    private static void port(EndpointPort port, Set<String> names, Field at) {
        String name = port.name().orElse("");
        if (!name.isEmpty()) {
            at.field("name").format(NAME, Format.DNS_LABEL, name);
        }
        if (!names.add(name)) {
            at.field("name").duplicate(PORT_NAME_TWICE, name);
        }
        port.appProtocol()
                .ifPresent(given -> at.field("appProtocol").format(APP_PROTOCOL, Format.QUALIFIED_NAME, given));
    }

    private static boolean hasOneSpelling(IpAddress address, Field at) {
        return at.since(address.isIpv4() ? Since.STRICT_ADDRESSES : Since.ADDRESS_FAMILY_OF_LIST);
    }
}
