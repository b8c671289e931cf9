package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.Resource;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That an object names another one.
 *
 * @param manifest the object
 * @param path where it names the other
 * @param kind the other's kind
 * @param namespace the other's namespace; empty for kinds of the cluster's scope
 * @param name the other's name
 * @param key the key of the other that is read
 * @param keyPath where the key is named
 * @param optional whether the other may be absent
 */
record Reference(
        Manifest manifest,
        FieldPath path,
        Class<? extends Resource> kind,
        String namespace,
        String name,
        Optional<String> key,
        FieldPath keyPath,
        boolean optional) {
    static Stream<Reference> all(Cluster cluster) {
        return cluster.view(References.class, References::of).all().stream();
    }

    boolean isAbsent(Cluster cluster) {
        return cluster.find(kind, namespace, name).isEmpty();
    }

    /** Kind and name as messages give them. */
    String text() {
        return kind.getSimpleName() + " \"" + name + "\"";
    }
}
