package io.fairlead.connect.service;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.port.PortSet;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.discovery.v1.Endpoint;
import io.fairlead.kubernetes.discovery.v1.EndpointPort;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifests;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The EndpointSlices that somebody wrote for Services without a selector. */
final class Endpoints {
    private static final String SERVICE_NAME = "kubernetes.io/service-name";

    private final Map<String, List<EndpointSlice>> slices = new HashMap<>();

    Endpoints(Manifests manifests) {
        manifests
                .of(EndpointSlice.class)
                .forEach(slice -> slice.resource()
                        .metadata()
                        .map(ObjectMeta::labels)
                        .map(labels -> labels.get(SERVICE_NAME))
                        .ifPresent(service -> slices.computeIfAbsent(
                                        slice.namespace() + "/" + service, k -> new ArrayList<>())
                                .add(slice.resource())));
    }

    Optional<ServiceTarget> find(String namespace, String service, ServicePort port) {
        AddressSet addresses = AddressSet.NONE;
        PortSet ports = PortSet.NONE;
        for (EndpointSlice slice : slices.getOrDefault(namespace + "/" + service, List.of())) {
            for (EndpointPort one : slice.ports()) {
                if (isFor(one, port)) {
                    addresses = addresses.plus(addresses(slice));
                    ports = ports.plus(one.port()
                            .map(number -> PortSet.of(protocol(one), number))
                            .orElse(PortSet.all(protocol(one))));
                }
            }
        }
        return addresses.isEmpty() ? Optional.empty() : Optional.of(new ServiceTarget.Addresses(addresses, ports));
    }

    AddressSet addresses() {
        return slices.values().stream()
                .flatMap(List::stream)
                .map(Endpoints::addresses)
                .reduce(AddressSet.NONE, AddressSet::plus);
    }

    private static boolean isFor(EndpointPort one, ServicePort port) {
        return one.name().orElse("").equals(port.name().orElse(""))
                && protocol(one) == ServiceIndex.protocol(port)
                && one.port()
                        .filter(number -> number < 1 || number > PortSet.HIGHEST)
                        .isEmpty();
    }

    private static Protocol protocol(EndpointPort port) {
        return port.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
    }

    private static AddressSet addresses(EndpointSlice slice) {
        return slice.endpoints().stream()
                .map(Endpoint::addresses)
                .flatMap(List::stream)
                .flatMap(text -> address(text).stream())
                .map(AddressSet::of)
                .reduce(AddressSet.NONE, AddressSet::plus);
    }

    /** Slices of names instead of addresses have nothing that a policy could see. */
    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidValueException aName) {
            return Optional.empty();
        }
    }
}
