package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * No two objects of a kind have the same name in a namespace.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/names/">Object Names and IDs</a>
 */
final class DuplicateName implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("object/duplicate-name");
    }

    private record Name(String group, String kind, String namespace, String name) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Name, Manifest> first = new HashMap<>();
        cluster.objects().stream().filter(object -> !object.name().isEmpty()).forEach(object -> {
            Manifest other = first.putIfAbsent(name(object), object);
            if (other != null) {
                findings.accept(finding(object, other));
            }
        });
    }

    private static Name name(Manifest object) {
        String version = object.resource().apiVersion();
        int slash = version.indexOf('/');
        return new Name(
                slash < 0 ? "" : version.substring(0, slash),
                object.resource().kind(),
                object.namespace(),
                object.name());
    }

    private Diagnostic finding(Manifest object, Manifest other) {
        String where = object.namespace().isEmpty() ? "" : " in namespace " + object.namespace();
        return Finding.error(
                        code(),
                        object,
                        FieldPath.of("metadata", "name"),
                        Finding.name(object) + " stands there twice" + where + ": the second replaces the first")
                .saw("also at " + other.place(FieldPath.of("metadata", "name")))
                .fix("give each its own name, or its own namespace");
    }
}
