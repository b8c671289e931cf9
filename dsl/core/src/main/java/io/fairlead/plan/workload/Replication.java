package io.fairlead.plan.workload;

import io.fairlead.app.DisruptionBudget;
import io.fairlead.app.Scaling;
import io.fairlead.kubernetes.autoscaling.v2.CrossVersionObjectReference;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fairlead.kubernetes.autoscaling.v2.MetricSpec;
import io.fairlead.kubernetes.autoscaling.v2.MetricTarget;
import io.fairlead.kubernetes.autoscaling.v2.ResourceMetricSource;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudget;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudgetSpec;
import io.fairlead.kubernetes.policy.v1.UnhealthyPodEvictionPolicyType;
import java.util.Map;

/** How many pods of a tier there are, and how many may be missing. */
public final class Replication {
    private Replication() {}

    /**
     * The autoscaler of a tier.
     *
     * @param scaling its range and aim
     * @param kind {@code Deployment} or {@code StatefulSet}
     * @param metadata name, namespace and labels
     * @return the object
     * @see <a href="https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/">Autoscaling</a>
     */
    public static HorizontalPodAutoscaler autoscaler(Scaling.Autoscaled scaling, String kind, ObjectMeta metadata) {
        return HorizontalPodAutoscaler.builder()
                .metadata(metadata)
                .spec(HorizontalPodAutoscalerSpec.builder()
                        .scaleTargetRef(CrossVersionObjectReference.builder()
                                .apiVersion("apps/v1")
                                .kind(kind)
                                .name(metadata.name().orElseThrow())
                                .build())
                        .minReplicas(scaling.minimum())
                        .maxReplicas(scaling.maximum())
                        .addMetrics(cpu(scaling.cpuPercent()))
                        .build())
                .build();
    }

    private static MetricSpec cpu(int percent) {
        return MetricSpec.builder()
                .type("Resource")
                .resource(ResourceMetricSource.builder()
                        .name("cpu")
                        .target(MetricTarget.builder()
                                .type("Utilization")
                                .averageUtilization(percent)
                                .build())
                        .build())
                .build();
    }

    /**
     * The disruption budget of a tier. A pod that never became ready does not count, so that a broken release cannot block the
     * draining of a node.
     *
     * @param budget how many may be missing
     * @param selector the labels of the tier's pods
     * @param metadata name, namespace and labels
     * @return the object
     * @see <a href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/">Disruption budgets</a>
     */
    public static PodDisruptionBudget budget(
            DisruptionBudget budget, Map<String, String> selector, ObjectMeta metadata) {
        PodDisruptionBudgetSpec.Builder spec = PodDisruptionBudgetSpec.builder();
        if (budget.bound() == DisruptionBudget.Bound.MAX_UNAVAILABLE) {
            spec.maxUnavailable(budget.amount());
        } else {
            spec.minAvailable(budget.amount());
        }
        return PodDisruptionBudget.builder()
                .metadata(metadata)
                .spec(spec.selector(
                                LabelSelector.builder().matchLabels(selector).build())
                        .unhealthyPodEvictionPolicy(UnhealthyPodEvictionPolicyType.ALWAYS_ALLOW)
                        .build())
                .build();
    }
}
