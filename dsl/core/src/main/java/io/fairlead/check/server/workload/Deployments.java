package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.DeploymentSpec;
import io.fairlead.kubernetes.apps.v1.DeploymentStrategy;
import io.fairlead.kubernetes.apps.v1.DeploymentStrategyType;
import io.fairlead.kubernetes.apps.v1.ReplicaSet;
import io.fairlead.kubernetes.apps.v1.ReplicaSetSpec;
import io.fairlead.kubernetes.apps.v1.RollingUpdateDeployment;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.value.IntOrString;
import java.util.List;

/**
 * The rules of a Deployment and of a ReplicaSet.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/">Deployment</a>
 */
public final class Deployments {
    static final DiagnosticCode PROGRESS = new DiagnosticCode("deployment", "deadline-before-ready");
    static final DiagnosticCode RECREATE = new DiagnosticCode("deployment", "rolling-update-with-recreate");
    static final DiagnosticCode STUCK = new DiagnosticCode("deployment", "nothing-may-roll");
    private static final int DEFAULT_DEADLINE = 600;
    private static final IntOrString QUARTER = IntOrString.of("25%");
    private static final PodTemplateSpec EMPTY = PodTemplateSpec.builder().build();
    private static final LabelSelector NOTHING = LabelSelector.builder().build();
    private static final DeploymentSpec NONE =
            DeploymentSpec.builder().selector(NOTHING).template(EMPTY).build();
    private static final ReplicaSetSpec NO_SET =
            ReplicaSetSpec.builder().selector(NOTHING).build();

    private Deployments() {}

    static List<DiagnosticCode> codes() {
        return List.of(PROGRESS, RECREATE, STUCK);
    }

    /** Judges a Deployment. */
    public static void check(Deployment deployment, Field root) {
        root.field("spec").orEmpty(deployment.spec(), NONE, Deployments::spec);
    }

    private static void spec(DeploymentSpec spec, Field at) {
        at.field("replicas").notNegative(Templates.NEGATIVE, spec.replicas());
        at.field("minReadySeconds").notNegative(Templates.NEGATIVE, spec.minReadySeconds());
        at.field("revisionHistoryLimit").notNegative(Templates.NEGATIVE, spec.revisionHistoryLimit());
        at.field("progressDeadlineSeconds").notNegative(Templates.NEGATIVE, spec.progressDeadlineSeconds());
        int deadline = spec.progressDeadlineSeconds().orElse(DEFAULT_DEADLINE);
        if (deadline <= spec.minReadySeconds().orElse(0)) {
            at.field("progressDeadlineSeconds").invalid(PROGRESS, deadline, "must be greater than minReadySeconds");
        }
        template(spec.selector(), spec.template(), at);
        at.field("strategy").ifPresent(spec.strategy(), Deployments::strategy);
    }

    private static void template(LabelSelector selector, PodTemplateSpec template, Field at) {
        if (Templates.selector(selector, at.field("selector"))) {
            Templates.matches(selector, template, at);
            Pods.template(template, at.field("template"));
            Templates.alwaysRunning(template, at.field("template"));
        }
    }

    private static void strategy(DeploymentStrategy strategy, Field at) {
        Field here = at.field("rollingUpdate");
        if (strategy.type().filter(DeploymentStrategyType.RECREATE::equals).isEmpty()) {
            here.ifPresent(strategy.rollingUpdate(), Deployments::rollingUpdate);
        } else if (strategy.rollingUpdate().isPresent()) {
            here.forbidden(RECREATE, "may not be specified when strategy `type` is 'Recreate'");
        }
    }

    private static void rollingUpdate(RollingUpdateDeployment rolling, Field at) {
        IntOrString unavailable = rolling.maxUnavailable().orElse(QUARTER);
        IntOrString surge = rolling.maxSurge().orElse(QUARTER);
        Shares.share(unavailable, at.field("maxUnavailable"));
        Shares.share(surge, at.field("maxSurge"));
        if (Shares.amount(unavailable) == 0 && Shares.amount(surge) == 0) {
            at.field("maxUnavailable").invalid(STUCK, unavailable, "may not be 0 when `maxSurge` is 0");
        }
        Shares.notAboveAll(unavailable, at.field("maxUnavailable"));
    }

    /** Judges a ReplicaSet. */
    public static void check(ReplicaSet set, Field root) {
        root.field("spec").orEmpty(set.spec(), NO_SET, Deployments::spec);
    }

    private static void spec(ReplicaSetSpec spec, Field at) {
        at.field("replicas").notNegative(Templates.NEGATIVE, spec.replicas());
        at.field("minReadySeconds").notNegative(Templates.NEGATIVE, spec.minReadySeconds());
        template(spec.selector(), spec.template().orElse(EMPTY), at);
    }
}
