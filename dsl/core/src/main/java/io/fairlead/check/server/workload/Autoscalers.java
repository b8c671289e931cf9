package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.autoscaling.v2.CrossVersionObjectReference;
import io.fairlead.kubernetes.autoscaling.v2.HPAScalingPolicy;
import io.fairlead.kubernetes.autoscaling.v2.HPAScalingRules;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fairlead.kubernetes.autoscaling.v2.MetricSpec;
import java.util.List;

/**
 * The rules of a HorizontalPodAutoscaler.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/">HorizontalPodAutoscaler</a>
 */
public final class Autoscalers {
    static final DiagnosticCode REPLICAS = new DiagnosticCode("autoscaler", "replicas-out-of-range");
    static final DiagnosticCode NO_MAXIMUM = new DiagnosticCode("autoscaler", "maximum-missing");
    static final DiagnosticCode FROM_ZERO = new DiagnosticCode("autoscaler", "zero-without-external-metric");
    static final DiagnosticCode TARGET = new DiagnosticCode("autoscaler", "invalid-target");
    static final DiagnosticCode NO_GROUP = new DiagnosticCode("autoscaler", "target-without-group");
    static final DiagnosticCode BEHAVIOR = new DiagnosticCode("autoscaler", "invalid-behavior");
    private static final int LONGEST_WINDOW = 3600;
    private static final int LONGEST_PERIOD = 1800;

    private static final HorizontalPodAutoscalerSpec NONE = HorizontalPodAutoscalerSpec.builder()
            .scaleTargetRef(
                    CrossVersionObjectReference.builder().kind("").name("").build())
            .maxReplicas(0)
            .build();

    private Autoscalers() {}

    static List<DiagnosticCode> codes() {
        return List.of(REPLICAS, NO_MAXIMUM, FROM_ZERO, TARGET, NO_GROUP, BEHAVIOR);
    }

    /** Judges a HorizontalPodAutoscaler. */
    public static void check(HorizontalPodAutoscaler scaler, Field root) {
        root.field("spec").orEmpty(scaler.spec(), NONE, Autoscalers::spec);
    }

    private static void spec(HorizontalPodAutoscalerSpec spec, Field at) {
        int least = spec.minReplicas().orElse(1);
        if (least < (at.since(Since.SCALE_TO_ZERO) ? 0 : 1)) {
            at.field("minReplicas").invalid(REPLICAS, least, "must not be so low");
        }
        maximum(spec.maxReplicas(), least, at.field("maxReplicas"));
        reference(spec.scaleTargetRef(), at.field("scaleTargetRef"));
        group(spec.scaleTargetRef(), at.field("scaleTargetRef", "apiVersion"));
        Field metrics = at.field("metrics");
        if (least == 0 && spec.metrics().stream().noneMatch(Autoscalers::isExternal)) {
            metrics.forbidden(
                    FROM_ZERO, "must specify at least one Object or External metric to support scaling to zero");
        }
        metrics.each(spec.metrics(), MetricRules::check);
        spec.behavior().ifPresent(behavior -> {
            at.field("behavior", "scaleUp").ifPresent(behavior.scaleUp(), Autoscalers::rules);
            at.field("behavior", "scaleDown").ifPresent(behavior.scaleDown(), Autoscalers::rules);
        });
    }

    private static boolean isExternal(MetricSpec metric) {
        return List.of("Object", "External").contains(metric.type());
    }

    private static void maximum(int most, int least, Field at) {
        if (most == 0 && at.since(Since.MAXIMUM_REQUIRED)) {
            at.required(NO_MAXIMUM, "");
        } else if (most < 1) {
            at.invalid(REPLICAS, most, "must be greater than 0");
        }
        if (most < least) {
            at.invalid(REPLICAS, most, "must be greater than or equal to `minReplicas`");
        }
    }

    static void reference(CrossVersionObjectReference reference, Field at) {
        at.field("kind").requiredFormat(TARGET, TARGET, Format.PATH_SEGMENT, reference.kind());
        at.field("name").requiredFormat(TARGET, TARGET, Format.PATH_SEGMENT, reference.name());
    }

    private static void group(CrossVersionObjectReference reference, Field at) {
        String version = reference.apiVersion().orElse("");
        int slash = version.indexOf('/');
        boolean grouped = slash > 0 && version.indexOf('/', slash + 1) < 0;
        if (!grouped && !reference.kind().equals("ReplicationController") && at.since(Since.SCALE_TARGET_GROUP)) {
            at.invalid(NO_GROUP, version, "must specify API group");
        }
    }

    private static void rules(HPAScalingRules rules, Field at) {
        rules.stabilizationWindowSeconds()
                .ifPresent(seconds ->
                        at.field("stabilizationWindowSeconds").between(BEHAVIOR, seconds, 0, LONGEST_WINDOW));
        rules.selectPolicy()
                .ifPresent(
                        policy -> at.field("selectPolicy").oneOf(BEHAVIOR, policy, List.of("Disabled", "Max", "Min")));
        if (rules.hasPolicies() && rules.policies().isEmpty()) {
            at.field("policies").required(BEHAVIOR, "must specify at least one Policy");
        }
        at.field("policies").each(rules.policies(), Autoscalers::policy);
        rules.tolerance()
                .filter(tolerance -> tolerance.canonicalValue().signum() < 0 && at.since(Since.AUTOSCALING_TOLERANCE))
                .ifPresent(tolerance ->
                        at.field("tolerance").invalid(BEHAVIOR, tolerance, "must be greater than or equal to 0"));
    }

    private static void policy(HPAScalingPolicy policy, Field at) {
        at.field("type").oneOf(BEHAVIOR, policy.type(), List.of("Percent", "Pods"));
        at.field("value").between(BEHAVIOR, policy.value(), 1, Integer.MAX_VALUE);
        at.field("periodSeconds").between(BEHAVIOR, policy.periodSeconds(), 1, LONGEST_PERIOD);
    }
}
