package io.fairlead.plan.pod;

import io.fairlead.app.Spread;
import io.fairlead.kubernetes.core.v1.Affinity;
import io.fairlead.kubernetes.core.v1.PodAffinityTerm;
import io.fairlead.kubernetes.core.v1.PodAntiAffinity;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.TopologySpreadConstraint;
import io.fairlead.kubernetes.core.v1.UnsatisfiableConstraintAction;
import io.fairlead.kubernetes.core.v1.WeightedPodAffinityTerm;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import java.util.Map;

/** Keeps the replicas of a tier apart: on different nodes, and evenly over zones. */
final class Placement {
    private static final String NODE = "kubernetes.io/hostname";
    private static final String ZONE = "topology.kubernetes.io/zone";
    private static final int FULL_WEIGHT = 100;

    private Placement() {}

    static void of(Spread spread, Map<String, String> selector, PodSpec.Builder out) {
        if (spread != Spread.NONE) {
            LabelSelector replicas =
                    LabelSelector.builder().matchLabels(selector).build();
            boolean required = spread == Spread.REQUIRED;
            out.affinity(Affinity.builder()
                    .podAntiAffinity(antiAffinity(replicas, required))
                    .build());
            out.topologySpreadConstraints(java.util.List.of(overZones(replicas, required)));
        }
    }

    private static PodAntiAffinity antiAffinity(LabelSelector replicas, boolean required) {
        PodAffinityTerm term = PodAffinityTerm.builder()
                .topologyKey(NODE)
                .labelSelector(replicas)
                .build();
        PodAntiAffinity.Builder out = PodAntiAffinity.builder();
        return required
                ? out.addRequiredDuringSchedulingIgnoredDuringExecution(term).build()
                : out.addPreferredDuringSchedulingIgnoredDuringExecution(WeightedPodAffinityTerm.builder()
                                .weight(FULL_WEIGHT)
                                .podAffinityTerm(term)
                                .build())
                        .build();
    }

    private static TopologySpreadConstraint overZones(LabelSelector replicas, boolean required) {
        return TopologySpreadConstraint.builder()
                .maxSkew(1)
                .topologyKey(ZONE)
                .whenUnsatisfiable(
                        required
                                ? UnsatisfiableConstraintAction.DO_NOT_SCHEDULE
                                : UnsatisfiableConstraintAction.SCHEDULE_ANYWAY)
                .labelSelector(replicas)
                .build();
    }
}
