package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.rbac.v1.ClusterRole;
import io.fairlead.kubernetes.scheduling.v1.PriorityClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an object names is there.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/configmap/#configmaps-and-pods">ConfigMaps and Pods</a>
 */
final class MissingObject implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("reference/missing-object");
    }

    private static final Set<Class<? extends Resource>> OF_CLUSTER = Set.of(ClusterRole.class, PriorityClass.class);

    private record Missing(Class<? extends Resource> kind, String namespace, String name) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Set<Missing> seen = new HashSet<>();
        Reference.all(cluster)
                .filter(reference -> !reference.optional() && reference.isAbsent(cluster))
                .filter(reference -> seen.add(new Missing(reference.kind(), reference.namespace(), reference.name())))
                .forEach(reference -> check(cluster, reference, findings));
    }

    /** Kinds of the cluster's scope come from elsewhere more often than not. */
    private void check(Cluster cluster, Reference reference, Consumer<Diagnostic> findings) {
        Severity severity = cluster.absence(reference.kind(), reference.namespace());
        if (severity != Severity.NOTE || !OF_CLUSTER.contains(reference.kind())) {
            findings.accept(finding(cluster, reference, severity));
        }
    }

    private Diagnostic finding(Cluster cluster, Reference reference, Severity severity) {
        String where = reference.namespace().isEmpty() ? "" : " of namespace " + reference.namespace();
        Diagnostic finding = Finding.of(
                        severity,
                        code(),
                        reference.manifest(),
                        reference.path(),
                        Finding.name(reference.manifest()) + " needs " + reference.text() + where
                                + ", which was not given")
                .saw(reference.name());
        List<String> known = cluster.names(reference.kind(), reference.namespace());
        return Nearest.of(reference.name(), known)
                .map(name -> finding.fix("use " + reference.kind().getSimpleName() + " \"" + name + "\""))
                .orElse(finding);
    }
}
