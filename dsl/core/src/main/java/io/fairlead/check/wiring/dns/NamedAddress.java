package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The name of a Service, with a port or without, that an object gives to an application.
 *
 * @param manifest the object: a workload or a ConfigMap
 * @param path where it stands
 * @param client the pods that are given it; empty for a ConfigMap
 * @param where what holds it, for messages: {@code variable DB_URL}
 * @param host as it was written
 * @param name what it names
 * @param port the port; empty when none is said
 * @param sure whether it is an address beyond doubt, and not another text of that form
 */
record NamedAddress(
        Manifest manifest,
        FieldPath path,
        Optional<Workload> client,
        String where,
        String host,
        ClusterName name,
        OptionalInt port,
        boolean sure) {
    static Stream<NamedAddress> all(Cluster cluster) {
        return cluster.view(NamedAddresses.class, NamedAddresses::of).all().stream();
    }

    /** The namespace in which the name is looked up. */
    String namespace() {
        return name.namespace().orElse(manifest.namespace());
    }

    Optional<Typed<Service>> service(Cluster cluster) {
        return cluster.find(Service.class, namespace(), name.service());
    }
}
