package io.fairlead.connect.world;

import io.fairlead.connect.label.Labels;
import io.fairlead.manifest.Workload;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The labels of the pods of a workload: those of the template, and those that its controller adds.
 *
 * @see <a href="https://kubernetes.io/docs/reference/labels-annotations-taints/">Well-known labels</a>
 */
final class ControllerLabels {
    private static final String JOB_NAME = "job-name";
    private static final String BATCH = "batch.kubernetes.io/";
    private static final Map<String, Set<String>> ADDED = Map.of(
            "Deployment",
            Set.of("pod-template-hash"),
            "StatefulSet",
            Set.of("controller-revision-hash", "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index"),
            "DaemonSet",
            Set.of("controller-revision-hash", "pod-template-generation"),
            "Job",
            Set.of("controller-uid", BATCH + "controller-uid"),
            "CronJob",
            Set.of("controller-uid", BATCH + "controller-uid", JOB_NAME, BATCH + JOB_NAME));

    private ControllerLabels() {}

    static Labels of(Workload workload) {
        Map<String, String> known = new HashMap<>(workload.labels());
        if (workload.kind().equals("Job")) {
            known.putIfAbsent(JOB_NAME, workload.name());
            known.putIfAbsent(BATCH + JOB_NAME, workload.name());
        }
        return Labels.exactly(known).adding(ADDED.getOrDefault(workload.kind(), Set.of()));
    }
}
