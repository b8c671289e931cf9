package io.fairlead.check.wiring;

import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In which namespaces there are Services of a name.
 *
 * @param byName the namespaces, by the name of the Service
 */
public record ServiceNamespaces(Map<String, List<String>> byName) {
    /** Worked out once. */
    public static ServiceNamespaces of(Cluster cluster) {
        return cluster.view(
                ServiceNamespaces.class,
                all -> new ServiceNamespaces(all.of(Service.class)
                        .collect(Collectors.groupingBy(
                                Typed::name, Collectors.mapping(Typed::namespace, Collectors.toList())))));
    }

    /** The namespaces that have a Service of a name, in order of the input. */
    public List<String> of(String service) {
        return byName.getOrDefault(service, List.of());
    }
}
