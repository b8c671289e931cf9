package io.fairlead.plan.workload;

import io.fairlead.app.BatchTier;
import io.fairlead.app.CronJobTier;
import io.fairlead.app.Scaling;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Storage;
import io.fairlead.app.Tier;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.DeploymentSpec;
import io.fairlead.kubernetes.apps.v1.DeploymentStrategy;
import io.fairlead.kubernetes.apps.v1.DeploymentStrategyType;
import io.fairlead.kubernetes.apps.v1.PodManagementPolicyType;
import io.fairlead.kubernetes.apps.v1.RollingUpdateDeployment;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.kubernetes.apps.v1.StatefulSetUpdateStrategy;
import io.fairlead.kubernetes.apps.v1.StatefulSetUpdateStrategyType;
import io.fairlead.kubernetes.batch.v1.ConcurrencyPolicy;
import io.fairlead.kubernetes.batch.v1.CronJob;
import io.fairlead.kubernetes.batch.v1.CronJobSpec;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.batch.v1.JobTemplateSpec;
import io.fairlead.kubernetes.core.v1.PersistentVolumeAccessMode;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import io.fairlead.kubernetes.core.v1.VolumeResourceRequirements;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.plan.pod.PodTemplates;
import io.fairlead.value.DnsSubdomain;
import java.util.Map;
import java.util.Optional;

/** The workload of a tier: Deployment, StatefulSet, Job or CronJob. */
public final class Workloads {
    private static final int KEPT_REVISIONS = 5;

    private final PodTemplates templates;

    /**
     * The workloads of one application.
     *
     * @param templates its pods
     */
    public Workloads(PodTemplates templates) {
        this.templates = templates;
    }

    /**
     * The workload of a tier.
     *
     * @param tier the tier
     * @param metadata name, namespace and labels of the workload
     * @param podLabels the labels of its pods
     * @param selector the labels that it selects
     * @return the object
     */
    public Resource of(Tier tier, ObjectMeta metadata, Map<String, String> podLabels, Map<String, String> selector) {
        if (tier instanceof StatelessTier stateless) {
            return deployment(
                    stateless, metadata, templates.of(tier, podLabels, selector, RestartPolicy.ALWAYS), selector);
        }
        if (tier instanceof StatefulTier stateful) {
            return statefulSet(
                    stateful, metadata, templates.of(tier, podLabels, selector, RestartPolicy.ALWAYS), selector);
        }
        BatchTier<?> batch = (BatchTier<?>) tier;
        JobSpec job = job(batch, templates.of(tier, podLabels, selector, RestartPolicy.NEVER));
        return tier instanceof CronJobTier cron
                ? cronJob(cron, metadata, job)
                : Job.builder().metadata(metadata).spec(job).build();
    }

    private static Deployment deployment(
            StatelessTier tier, ObjectMeta metadata, PodTemplateSpec template, Map<String, String> selector) {
        DeploymentSpec.Builder spec = DeploymentSpec.builder();
        replicas(tier.scaling()).ifPresent(spec::replicas);
        return Deployment.builder()
                .metadata(metadata)
                .spec(spec.revisionHistoryLimit(KEPT_REVISIONS)
                        .selector(selector(selector))
                        .strategy(rolling())
                        .template(template)
                        .build())
                .build();
    }

    /** A new pod is ready before an old one goes: a release takes away no capacity. */
    private static DeploymentStrategy rolling() {
        return DeploymentStrategy.builder()
                .type(DeploymentStrategyType.ROLLING_UPDATE)
                .rollingUpdate(RollingUpdateDeployment.builder()
                        .maxSurge(1)
                        .maxUnavailable(0)
                        .build())
                .build();
    }

    private static StatefulSet statefulSet(
            StatefulTier tier, ObjectMeta metadata, PodTemplateSpec template, Map<String, String> selector) {
        StatefulSetSpec.Builder spec = StatefulSetSpec.builder();
        replicas(tier.scaling()).ifPresent(spec::replicas);
        spec.revisionHistoryLimit(KEPT_REVISIONS)
                .serviceName(tier.governingService().text())
                .podManagementPolicy(
                        tier.startsInParallel()
                                ? PodManagementPolicyType.PARALLEL
                                : PodManagementPolicyType.ORDERED_READY)
                .selector(selector(selector))
                .updateStrategy(StatefulSetUpdateStrategy.builder()
                        .type(StatefulSetUpdateStrategyType.ROLLING_UPDATE)
                        .build())
                .template(template);
        if (!tier.storage().isEmpty()) {
            spec.volumeClaimTemplates(tier.storage().stream()
                    .map(storage -> claim(storage, selector))
                    .toList());
        }
        return StatefulSet.builder().metadata(metadata).spec(spec.build()).build();
    }

    private static PersistentVolumeClaim claim(Storage storage, Map<String, String> labels) {
        PersistentVolumeClaimSpec.Builder spec = PersistentVolumeClaimSpec.builder()
                .addAccessModes(
                        PersistentVolumeAccessMode.fromValue(storage.access().value())
                                .orElseThrow())
                .resources(VolumeResourceRequirements.builder()
                        .putRequests("storage", storage.size())
                        .build());
        storage.storageClass().map(DnsSubdomain::text).ifPresent(spec::storageClassName);
        return PersistentVolumeClaim.builder()
                .metadata(ObjectMeta.builder()
                        .name(storage.name().text())
                        .labels(labels)
                        .build())
                .spec(spec.build())
                .build();
    }

    private static JobSpec job(BatchTier<?> tier, PodTemplateSpec template) {
        JobSpec.Builder spec = JobSpec.builder()
                .completions(tier.completions())
                .parallelism(tier.parallelism())
                .backoffLimit(tier.retries())
                .ttlSecondsAfterFinished(Math.toIntExact(tier.keptFor().toSeconds()));
        tier.deadline().ifPresent(deadline -> spec.activeDeadlineSeconds(deadline.toSeconds()));
        return spec.template(template).build();
    }

    private static CronJob cronJob(CronJobTier tier, ObjectMeta metadata, JobSpec job) {
        CronJobSpec.Builder spec = CronJobSpec.builder()
                .schedule(tier.schedule().text())
                .timeZone(tier.timeZone().getId())
                .concurrencyPolicy(
                        ConcurrencyPolicy.fromValue(tier.concurrency().value()).orElseThrow());
        if (tier.suspended()) {
            spec.suspend(true);
        }
        return CronJob.builder()
                .metadata(metadata)
                .spec(spec.jobTemplate(JobTemplateSpec.builder().spec(job).build())
                        .build())
                .build();
    }

    /** An autoscaler owns the number: a value here would reset it at every apply. */
    private static Optional<Integer> replicas(Scaling scaling) {
        return scaling instanceof Scaling.Fixed fixed ? Optional.of(fixed.replicas()) : Optional.empty();
    }

    private static LabelSelector selector(Map<String, String> labels) {
        return LabelSelector.builder().matchLabels(labels).build();
    }
}
