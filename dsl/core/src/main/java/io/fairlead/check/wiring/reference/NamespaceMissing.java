package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A namespace is there before the objects in it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/">Namespaces</a>
 */
final class NamespaceMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("namespace/missing");
    }

    private static final Set<String> OF_EVERY_CLUSTER =
            Set.of("default", "kube-node-lease", "kube-public", "kube-system");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        List<String> given = cluster.of(Namespace.class).map(Typed::name).toList();
        if (given.isEmpty() && !cluster.isClosedWorld()) {
            return;
        }
        Set<String> known = new HashSet<>(given);
        known.addAll(OF_EVERY_CLUSTER);
        cluster.objects().stream()
                .filter(object -> !object.namespace().isEmpty() && known.add(object.namespace()))
                .forEach(object -> findings.accept(finding(cluster, object, given)));
    }

    private Diagnostic finding(Cluster cluster, Manifest object, List<String> given) {
        Diagnostic finding = Finding.of(
                        cluster.isClosedWorld() ? Severity.ERROR : Severity.WARNING,
                        code(),
                        object,
                        FieldPath.of("metadata", "namespace"),
                        Finding.name(object) + " is for namespace \"" + object.namespace() + "\", which was not given"
                                + (given.isEmpty()
                                        ? ""
                                        : " while " + String.join(", ", given)
                                                + (given.size() == 1 ? " was" : " were")))
                .saw(object.namespace());
        return Nearest.of(object.namespace(), given)
                .map(name -> finding.fix("use namespace " + name))
                .orElse(finding)
                .fix("add the Namespace");
    }
}
