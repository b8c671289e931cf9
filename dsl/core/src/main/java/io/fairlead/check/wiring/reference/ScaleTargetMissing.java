package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.ReplicaSet;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import io.fairlead.kubernetes.core.v1.ReplicationController;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an autoscaler scales is there.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/">Horizontal Pod Autoscaling</a>
 */
final class ScaleTargetMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("reference/scale-target-missing");
    }

    private static final FieldPath PATH = FieldPath.of("spec", "scaleTargetRef", "name");
    private static final Map<String, Class<? extends Resource>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "StatefulSet", StatefulSet.class,
            "ReplicaSet", ReplicaSet.class,
            "ReplicationController", ReplicationController.class);

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(HorizontalPodAutoscaler.class)
                .forEach(it -> it.resource()
                        .spec()
                        .map(spec -> spec.scaleTargetRef())
                        .ifPresent(target -> check(cluster, it.manifest(), target.kind(), target.name(), findings)));
        cluster.of(io.fairlead.kubernetes.autoscaling.v1.HorizontalPodAutoscaler.class)
                .forEach(it -> it.resource()
                        .spec()
                        .map(spec -> spec.scaleTargetRef())
                        .ifPresent(target -> check(cluster, it.manifest(), target.kind(), target.name(), findings)));
    }

    private void check(Cluster cluster, Manifest autoscaler, String kind, String name, Consumer<Diagnostic> findings) {
        Class<? extends Resource> type = KINDS.get(kind);
        if (type != null && cluster.find(type, autoscaler.namespace(), name).isEmpty()) {
            Diagnostic finding = Finding.of(
                            cluster.absence(cluster.knowsPodsOf(autoscaler.namespace())),
                            code(),
                            autoscaler,
                            PATH,
                            Finding.name(autoscaler) + " scales " + kind + " \"" + name + "\", which namespace "
                                    + autoscaler.namespace() + " does not have")
                    .saw(kind + "/" + name);
            findings.accept(Nearest.of(name, cluster.names(type, autoscaler.namespace()))
                    .map(other -> finding.fix("use " + kind + " \"" + other + "\""))
                    .orElse(finding));
        }
    }
}
