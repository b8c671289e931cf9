package io.fairlead.connect.world;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import io.fairlead.kubernetes.batch.v1.ConcurrencyPolicy;
import io.fairlead.kubernetes.batch.v1.CronJob;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which workloads can have more than one pod at a time. */
final class Copies {
    private final Set<String> scaled = new HashSet<>();

    Copies(List<Manifest> namespace) {
        namespace.forEach(manifest -> scaledBy(manifest.resource()));
    }

    private void scaledBy(Resource resource) {
        if (resource instanceof HorizontalPodAutoscaler scaler) {
            scaler.spec()
                    .filter(spec -> spec.maxReplicas() > 1)
                    .ifPresent(spec -> scaled.add(spec.scaleTargetRef().kind() + "/"
                            + spec.scaleTargetRef().name()));
        } else if (resource instanceof io.fairlead.kubernetes.autoscaling.v1.HorizontalPodAutoscaler scaler) {
            scaler.spec()
                    .filter(spec -> spec.maxReplicas() > 1)
                    .ifPresent(spec -> scaled.add(spec.scaleTargetRef().kind() + "/"
                            + spec.scaleTargetRef().name()));
        }
    }

    boolean canBeSeveral(Workload workload) {
        return scaled.contains(workload.kind() + "/" + workload.name())
                || (workload.replicas().filter(count -> count <= 1).isEmpty() && !completesAtOnce(workload))
                || overlaps(workload);
    }

    /** A Job never runs more pods at a time than it has completions left. */
    private static boolean completesAtOnce(Workload workload) {
        return workload.manifest().resource() instanceof Job job
                && job.spec()
                        .flatMap(spec -> spec.completions())
                        .filter(count -> count <= 1)
                        .isPresent();
    }

    /** The next run of a CronJob may start while the last one is not done. */
    private static boolean overlaps(Workload workload) {
        return workload.manifest().resource() instanceof CronJob job
                && job.spec()
                        .filter(spec -> spec.concurrencyPolicy()
                                .filter(policy -> policy != ConcurrencyPolicy.ALLOW)
                                .isEmpty())
                        .isPresent();
    }
}
