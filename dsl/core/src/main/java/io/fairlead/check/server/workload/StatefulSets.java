package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.check.server.storage.Claims;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.RollingUpdateStatefulSetStrategy;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetOrdinals;
import io.fairlead.kubernetes.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.kubernetes.apps.v1.StatefulSetUpdateStrategy;
import io.fairlead.kubernetes.apps.v1.StatefulSetUpdateStrategyType;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimSpec;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.Volume;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.value.IntOrString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a StatefulSet.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/">StatefulSet</a>
 */
public final class StatefulSets {
    static final DiagnosticCode SERVICE_NAME = new DiagnosticCode("statefulset", "invalid-service-name");
    static final DiagnosticCode STRATEGY = new DiagnosticCode("statefulset", "unknown-update-strategy");
    static final DiagnosticCode ON_DELETE = new DiagnosticCode("statefulset", "rolling-update-without-use");
    static final DiagnosticCode RETENTION = new DiagnosticCode("statefulset", "unknown-claim-retention");
    static final DiagnosticCode NOTHING_UNAVAILABLE = new DiagnosticCode("statefulset", "nothing-may-roll");
    private static final PersistentVolumeClaimSpec EMPTY =
            PersistentVolumeClaimSpec.builder().build();
    private static final PodSpec NO_POD =
            PodSpec.builder().containers(List.of()).build();
    private static final StatefulSetSpec NONE = StatefulSetSpec.builder()
            .selector(LabelSelector.builder().build())
            .template(PodTemplateSpec.builder().build())
            .build();

    private StatefulSets() {}

    static List<DiagnosticCode> codes() {
        return List.of(SERVICE_NAME, STRATEGY, ON_DELETE, RETENTION, NOTHING_UNAVAILABLE);
    }

    /** Judges a StatefulSet. */
    public static void check(StatefulSet set, Field root) {
        root.field("spec").orEmpty(set.spec(), NONE, StatefulSets::spec);
    }

    private static void spec(StatefulSetSpec spec, Field at) {
        at.field("replicas").notNegative(Templates.NEGATIVE, spec.replicas());
        at.field("minReadySeconds").notNegative(Templates.NEGATIVE, spec.minReadySeconds());
        at.field("ordinals", "start")
                .notNegative(Templates.NEGATIVE, spec.ordinals().flatMap(StatefulSetOrdinals::start));
        serviceName(spec.serviceName(), at.field("serviceName"));
        at.field("updateStrategy").ifPresent(spec.updateStrategy(), StatefulSets::strategy);
        at.field("persistentVolumeClaimRetentionPolicy")
                .ifPresent(spec.persistentVolumeClaimRetentionPolicy(), StatefulSets::retention);
        if (Templates.selector(spec.selector(), at.field("selector"))) {
            Templates.matches(spec.selector(), spec.template(), at);
            templates(spec, at);
        }
        Templates.alwaysRunning(spec.template(), at.field("template"));
    }

    private static void serviceName(Optional<String> name, Field at) {
        name.filter(text -> !text.isEmpty() && at.since(Since.GOVERNING_SERVICE_LABEL))
                .ifPresent(text -> at.format(SERVICE_NAME, Format.DNS_LABEL, text));
    }

    private static void templates(StatefulSetSpec spec, Field at) {
        if (!at.since(Since.STATEFULSET_TEMPLATES)) {
            Pods.templateMetadata(spec.template(), at.field("template"));
            return;
        }
        Pods.template(withClaims(spec), at.field("template"));
        at.field("volumeClaimTemplates").each(spec.volumeClaimTemplates(), StatefulSets::claim);
    }

    /** The server puts a volume for each claim before those of the template, in place of one with that name. */
    private static PodTemplateSpec withClaims(StatefulSetSpec spec) {
        PodSpec pod = spec.template().spec().orElse(NO_POD);
        Map<String, Volume> volumes = new LinkedHashMap<>();
        spec.volumeClaimTemplates().stream()
                .map(claim -> claim.name().orElse(""))
                .forEach(name -> volumes.put(name, claimed(name)));
        List<Volume> all = new ArrayList<>(volumes.values());
        pod.volumes().stream()
                .filter(volume -> !volumes.containsKey(volume.name()))
                .forEach(all::add);
        return spec.template().toBuilder()
                .spec(pod.toBuilder().volumes(all).build())
                .build();
    }

    private static Volume claimed(String name) {
        return Volume.builder()
                .name(name)
                .persistentVolumeClaim(claim -> claim.claimName(name))
                .build();
    }

    private static void claim(PersistentVolumeClaim claim, Field at) {
        Claims.spec(claim.spec().orElse(EMPTY), at.field("spec"));
    }

    private static void strategy(StatefulSetUpdateStrategy strategy, Field at) {
        Field rolling = at.field("rollingUpdate");
        switch (strategy.type().orElse(StatefulSetUpdateStrategyType.ROLLING_UPDATE)) {
            case ROLLING_UPDATE -> rolling.ifPresent(strategy.rollingUpdate(), StatefulSets::rollingUpdate);
            case ON_DELETE -> {
                if (strategy.rollingUpdate().isPresent()) {
                    rolling.invalid(ON_DELETE, "", "only allowed for updateStrategy 'RollingUpdate'");
                }
            }
            // an alpha feature, which no default cluster has
            case RECREATE -> at.invalid(STRATEGY, "Recreate", "must be 'RollingUpdate' or 'OnDelete'");
        }
    }

    private static void rollingUpdate(RollingUpdateStatefulSetStrategy rolling, Field at) {
        at.field("partition").notNegative(Templates.NEGATIVE, rolling.partition());
        if (at.since(Since.STATEFULSET_MAX_UNAVAILABLE)) {
            at.field("maxUnavailable").ifPresent(rolling.maxUnavailable(), StatefulSets::unavailable);
        }
    }

    private static void unavailable(IntOrString share, Field at) {
        Shares.share(share, at);
        Shares.notAboveAll(share, at);
        if (Shares.amount(share) == 0) {
            at.invalid(NOTHING_UNAVAILABLE, share, "cannot be 0");
        }
    }

    private static void retention(StatefulSetPersistentVolumeClaimRetentionPolicy policy, Field at) {
        List<String> known = List.of("Retain", "Delete");
        at.field("whenDeleted").oneOf(RETENTION, given(policy.whenDeleted()), known);
        at.field("whenScaled").oneOf(RETENTION, given(policy.whenScaled()), known);
    }

    private static String given(Optional<String> retention) {
        return retention.filter(text -> !text.isEmpty()).orElse("Retain");
    }
}
