package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A StatefulSet and the Service under which its pods have their names.
 *
 * @param set the StatefulSet
 * @param name the Service's name
 */
record Governed(Typed<StatefulSet> set, String name) {
    static final FieldPath PATH = FieldPath.of("spec", "serviceName");

    static Stream<Governed> all(Cluster cluster) {
        return cluster.of(StatefulSet.class)
                .flatMap(set -> set
                        .resource()
                        .spec()
                        .flatMap(StatefulSetSpec::serviceName)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Governed(set, name))
                        .stream());
    }

    Optional<Typed<Service>> service(Cluster cluster) {
        return cluster.find(Service.class, set.namespace(), name);
    }
}
