package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The EndpointSlices by the Service that they belong to. */
record Slices(Map<Owner, List<Typed<EndpointSlice>>> byService) {
    /** By this label a slice says whose it is. */
    static final String SERVICE_NAME = "kubernetes.io/service-name";

    record Owner(String namespace, String service) {}

    static Slices of(Cluster cluster) {
        return new Slices(cluster.of(EndpointSlice.class)
                .filter(slice -> service(slice).isPresent())
                .collect(Collectors.groupingBy(
                        slice -> new Owner(slice.namespace(), service(slice).orElseThrow()))));
    }

    static Optional<String> service(Typed<EndpointSlice> slice) {
        return slice.resource().metadata().map(ObjectMeta::labels).map(labels -> labels.get(SERVICE_NAME));
    }

    List<Typed<EndpointSlice>> of(Typed<Service> service) {
        return byService.getOrDefault(new Owner(service.namespace(), service.name()), List.of());
    }
}
