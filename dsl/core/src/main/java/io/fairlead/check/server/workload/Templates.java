package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import java.util.List;

/** The rules of the selector and the pod template of a workload whose pods run until they are stopped. */
final class Templates {
    static final DiagnosticCode EMPTY_SELECTOR = new DiagnosticCode("workload", "empty-selector");
    static final DiagnosticCode NO_SELECTOR = new DiagnosticCode("workload", "selector-missing");
    static final DiagnosticCode MISMATCH = new DiagnosticCode("workload", "selector-mismatch");
    static final DiagnosticCode RESTART = new DiagnosticCode("workload", "restart-policy-not-always");
    static final DiagnosticCode DEADLINE = new DiagnosticCode("workload", "deadline-of-a-service");
    static final DiagnosticCode NEGATIVE = new DiagnosticCode("workload", "negative-number");

    private Templates() {}

    static List<DiagnosticCode> codes() {
        return List.of(EMPTY_SELECTOR, NO_SELECTOR, MISMATCH, RESTART, DEADLINE, NEGATIVE);
    }

    /** Judges a selector; whether it can be used, so that the server goes on to the template. */
    static boolean selector(LabelSelector selector, Field at) {
        if (at.isMissing()) {
            at.required(NO_SELECTOR, "");
            return true;
        }
        Selectors.check(selector, at);
        if (Selectors.isEmpty(selector)) {
            at.invalid(EMPTY_SELECTOR, "{}", "empty selector is invalid");
        }
        boolean usable = at.isClean(here -> Selectors.check(selector, here));
        if (!usable) {
            at.invalid(MISMATCH, selector, "invalid label selector");
        }
        return usable;
    }

    /** A selector that is missing selects nothing; one that is empty, everything. At the object around both. */
    static void matches(LabelSelector selector, PodTemplateSpec template, Field at) {
        if (at.field("selector").isMissing() || !Selectors.matches(selector, Pods.labels(template))) {
            at.field("template", "metadata", "labels")
                    .invalid(MISMATCH, Pods.labels(template), "`selector` does not match template `labels`");
        }
    }

    static void alwaysRunning(PodTemplateSpec template, Field at) {
        RestartPolicy policy = template.spec().flatMap(PodSpec::restartPolicy).orElse(RestartPolicy.ALWAYS);
        at.field("spec", "restartPolicy").oneOf(RESTART, policy.value(), List.of("Always"));
        if (template.spec().flatMap(PodSpec::activeDeadlineSeconds).isPresent()) {
            at.field("spec", "activeDeadlineSeconds").forbidden(DEADLINE, "activeDeadlineSeconds is not supported");
        }
    }
}
