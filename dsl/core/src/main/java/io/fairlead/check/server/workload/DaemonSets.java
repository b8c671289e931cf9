package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.DaemonSet;
import io.fairlead.kubernetes.apps.v1.DaemonSetSpec;
import io.fairlead.kubernetes.apps.v1.DaemonSetUpdateStrategy;
import io.fairlead.kubernetes.apps.v1.DaemonSetUpdateStrategyType;
import io.fairlead.kubernetes.apps.v1.RollingUpdateDaemonSet;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.value.IntOrString;
import java.util.List;

/**
 * The rules of a DaemonSet.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/">DaemonSet</a>
 */
public final class DaemonSets {
    static final DiagnosticCode BOTH = new DiagnosticCode("daemonset", "surge-and-unavailable");
    static final DiagnosticCode STUCK = new DiagnosticCode("daemonset", "nothing-may-roll");

    private static final DaemonSetSpec NONE = DaemonSetSpec.builder()
            .selector(LabelSelector.builder().build())
            .template(PodTemplateSpec.builder().build())
            .build();

    private DaemonSets() {}

    static List<DiagnosticCode> codes() {
        return List.of(BOTH, STUCK);
    }

    /** Judges a DaemonSet. */
    public static void check(DaemonSet set, Field root) {
        root.field("spec").orEmpty(set.spec(), NONE, DaemonSets::spec);
    }

    private static void spec(DaemonSetSpec spec, Field at) {
        Field selector = at.field("selector");
        Selectors.check(spec.selector(), selector);
        if (Selectors.isEmpty(spec.selector()) && !selector.isMissing()) {
            selector.invalid(Templates.EMPTY_SELECTOR, "{}", "empty selector is invalid for daemonset");
        }
        if (selector.isClean(here -> Selectors.check(spec.selector(), here))) {
            Templates.matches(spec.selector(), spec.template(), at);
        }
        Pods.template(spec.template(), at.field("template"));
        Templates.alwaysRunning(spec.template(), at.field("template"));
        at.field("minReadySeconds").notNegative(Templates.NEGATIVE, spec.minReadySeconds());
        at.field("revisionHistoryLimit").notNegative(Templates.NEGATIVE, spec.revisionHistoryLimit());
        at.field("updateStrategy").ifPresent(spec.updateStrategy(), DaemonSets::strategy);
    }

    private static void strategy(DaemonSetUpdateStrategy strategy, Field at) {
        if (strategy.type()
                .filter(DaemonSetUpdateStrategyType.ON_DELETE::equals)
                .isEmpty()) {
            at.field("rollingUpdate").ifPresent(strategy.rollingUpdate(), DaemonSets::rollingUpdate);
        }
    }

    private static void rollingUpdate(RollingUpdateDaemonSet rolling, Field at) {
        IntOrString unavailable = rolling.maxUnavailable().orElse(IntOrString.of(1));
        IntOrString surge = rolling.maxSurge().orElse(IntOrString.of(0));
        share(unavailable, at.field("maxUnavailable"));
        share(surge, at.field("maxSurge"));
        boolean hasUnavailable = Shares.amount(unavailable) != 0;
        boolean hasSurge = Shares.amount(surge) != 0;
        if (hasUnavailable && hasSurge) {
            at.field("maxSurge").invalid(BOTH, surge, "may not be set when maxUnavailable is non-zero");
        } else if (!hasUnavailable && !hasSurge) {
            at.field("maxUnavailable").required(STUCK, "cannot be 0 when maxSurge is 0");
        }
    }

    private static void share(IntOrString share, Field at) {
        Shares.share(share, at);
        Shares.notAboveAll(share, at);
    }
}
