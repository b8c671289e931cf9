package io.fairlead.manifest;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.DaemonSet;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.ReplicaSet;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.batch.v1.CronJob;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.ReplicationController;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;

/** Where each kind keeps its pods. */
final class PodTemplates {
    private static final FieldPath TEMPLATE = FieldPath.of("spec", "template");
    private static final FieldPath JOB_TEMPLATE = FieldPath.of("spec", "jobTemplate", "spec", "template");

    private PodTemplates() {}

    static Optional<Workload> workload(Manifest manifest) {
        Resource resource = manifest.resource();
        if (resource instanceof Pod pod) {
            return pod.spec()
                    .map(spec ->
                            new Workload(manifest, FieldPath.root(), labels(pod.metadata()), spec, Optional.of(1)));
        }
        FieldPath path = resource instanceof CronJob ? JOB_TEMPLATE : TEMPLATE;
        return template(resource)
                .flatMap(template -> template.spec()
                        .map(spec ->
                                new Workload(manifest, path, labels(template.metadata()), spec, replicas(resource))));
    }

    static Map<String, String> annotations(Resource resource) {
        Optional<ObjectMeta> metadata = resource instanceof Pod pod
                ? pod.metadata()
                : template(resource).flatMap(PodTemplateSpec::metadata);
        return metadata.map(ObjectMeta::annotations).orElse(Map.of());
    }

    private static Optional<PodTemplateSpec> template(Resource resource) {
        if (resource instanceof Deployment it) {
            return it.spec().map(spec -> spec.template());
        } else if (resource instanceof ReplicaSet it) {
            return it.spec().flatMap(spec -> spec.template());
        } else if (resource instanceof StatefulSet it) {
            return it.spec().map(spec -> spec.template());
        } else if (resource instanceof DaemonSet it) {
            return it.spec().map(spec -> spec.template());
        } else if (resource instanceof ReplicationController it) {
            return it.spec().flatMap(spec -> spec.template());
        }
        return job(resource).map(JobSpec::template);
    }

    private static Optional<JobSpec> job(Resource resource) {
        if (resource instanceof Job it) {
            return it.spec();
        }
        return resource instanceof CronJob it
                ? it.spec().flatMap(spec -> spec.jobTemplate().spec())
                : Optional.empty();
    }

    private static Optional<Integer> replicas(Resource resource) {
        if (resource instanceof Deployment it) {
            return it.spec().flatMap(spec -> orOne(spec.replicas()));
        } else if (resource instanceof ReplicaSet it) {
            return it.spec().flatMap(spec -> orOne(spec.replicas()));
        } else if (resource instanceof StatefulSet it) {
            return it.spec().flatMap(spec -> orOne(spec.replicas()));
        } else if (resource instanceof ReplicationController it) {
            return it.spec().flatMap(spec -> orOne(spec.replicas()));
        }
        return job(resource).flatMap(spec -> orOne(spec.parallelism()));
    }

    private static Optional<Integer> orOne(Optional<Integer> replicas) {
        return Optional.of(replicas.orElse(1));
    }

    private static Map<String, String> labels(Optional<ObjectMeta> metadata) {
        return metadata.map(ObjectMeta::labels).orElse(Map.of());
    }
}
