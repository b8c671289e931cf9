package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.TopologySpreadConstraint;
import io.fairlead.kubernetes.core.v1.UnsatisfiableConstraintAction;
import java.util.List;

/** The rules of {@code topologySpreadConstraints}. */
final class SpreadRules {
    static final DiagnosticCode SKEW = new DiagnosticCode("scheduling", "skew-not-positive");
    static final DiagnosticCode DOMAINS = new DiagnosticCode("scheduling", "minimum-domains");
    static final DiagnosticCode TWICE = new DiagnosticCode("scheduling", "duplicate-spread");

    private SpreadRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(SKEW, DOMAINS, TWICE);
    }

    static void check(PodScope pod, Field at) {
        List<TopologySpreadConstraint> constraints = pod.spec().topologySpreadConstraints();
        at.each(constraints, (constraint, here) -> one(constraint, pod, here));
        for (int i = 0; i < constraints.size(); i++) {
            String pair = pair(constraints.get(i));
            if (constraints.subList(i + 1, constraints.size()).stream()
                    .anyMatch(later -> pair(later).equals(pair))) {
                // the server names the earlier one, and writes both names in braces as if they were one field
                at.index(i).field("{topologyKey, whenUnsatisfiable}").duplicate(TWICE, pair);
            }
        }
    }

    private static String pair(TopologySpreadConstraint constraint) {
        return "{" + constraint.topologyKey() + ", "
                + constraint.whenUnsatisfiable().value() + "}";
    }

    private static void one(TopologySpreadConstraint constraint, PodScope pod, Field at) {
        if (constraint.maxSkew() <= 0) {
            at.field("maxSkew").invalid(SKEW, constraint.maxSkew(), "must be greater than zero");
        }
        at.field("topologyKey").notEmpty(AffinityRules.TOPOLOGY_KEY, constraint.topologyKey());
        constraint.minDomains().ifPresent(least -> domains(least, constraint, at.field("minDomains")));
        at.field("labelSelector").ifPresent(constraint.labelSelector(), Selectors::check);
        LabelKeys.check(constraint, pod.labels(), at);
    }

    private static void domains(int least, TopologySpreadConstraint constraint, Field at) {
        if (least <= 0) {
            at.invalid(DOMAINS, least, "must be greater than zero");
        }
        boolean unknown = at.parent().field("whenUnsatisfiable").isMissing();
        if (unknown || constraint.whenUnsatisfiable() != UnsatisfiableConstraintAction.DO_NOT_SCHEDULE) {
            at.invalid(DOMAINS, least, "can only use minDomains if whenUnsatisfiable is DoNotSchedule");
        }
    }
}
