package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinitionSpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * In a file a definition stands before the objects of its kind.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/">Extend the Kubernetes API with CustomResourceDefinitions</a>
 */
final class DefinitionLate implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("object/late-definition");
    }

    private record InFile(String file, String group, String kind) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<InFile, Manifest> first = new HashMap<>();
        for (Manifest object : cluster.objects()) {
            if (object.resource() instanceof CustomResourceDefinition definition) {
                CustomResourceDefinitionSpec spec = definition.spec();
                Manifest early = first.get(
                        new InFile(object.file(), spec.group(), spec.names().kind()));
                if (early != null) {
                    findings.accept(finding(object, early));
                }
            } else {
                String version = object.resource().apiVersion();
                String group = version.substring(0, Math.max(0, version.indexOf('/')));
                first.putIfAbsent(
                        new InFile(object.file(), group, object.resource().kind()), object);
            }
        }
    }

    private Diagnostic finding(Manifest definition, Manifest early) {
        return Finding.warning(
                        code(),
                        definition,
                        FieldPath.root(),
                        "CustomResourceDefinition \"" + definition.name() + "\" stands behind " + Finding.name(early)
                                + ", which is of its kind: the first apply fails")
                .saw("at " + early.place(FieldPath.root()))
                .fix("apply the definition first");
    }
}
