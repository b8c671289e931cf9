package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * In a file a namespace stands before the objects in it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/management/">Managing Workloads</a>
 */
final class NamespaceLate implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("object/late-namespace");
    }

    private record InFile(String file, String namespace) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<InFile, Manifest> first = new HashMap<>();
        for (Manifest object : cluster.objects()) {
            if (object.resource() instanceof Namespace) {
                Manifest early = first.get(new InFile(object.file(), object.name()));
                if (early != null) {
                    findings.accept(finding(object, early));
                }
            } else if (!object.namespace().isEmpty()) {
                first.putIfAbsent(new InFile(object.file(), object.namespace()), object);
            }
        }
    }

    private Diagnostic finding(Manifest namespace, Manifest early) {
        return Finding.warning(
                        code(),
                        namespace,
                        FieldPath.root(),
                        "Namespace \"" + namespace.name() + "\" stands behind " + Finding.name(early)
                                + ", which is for it: the first apply fails")
                .saw("at " + early.place(FieldPath.root()))
                .fix("move the Namespace to the beginning of the file");
    }
}
