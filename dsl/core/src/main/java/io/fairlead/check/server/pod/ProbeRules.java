package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.Lifecycle;
import io.fairlead.kubernetes.core.v1.Probe;
import java.util.List;

/** The rules of probes and lifecycle hooks. */
final class ProbeRules {
    static final DiagnosticCode NEGATIVE = new DiagnosticCode("probe", "negative-number");
    static final DiagnosticCode SUCCESS = new DiagnosticCode("probe", "success-threshold-not-one");
    static final DiagnosticCode GRACE = new DiagnosticCode("probe", "grace-period");
    static final DiagnosticCode NOT_IN_INIT = new DiagnosticCode("container", "init-container-with-probe");

    private ProbeRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NEGATIVE, SUCCESS, GRACE, NOT_IN_INIT);
    }

    static void check(Container container, PodScope pod, Field at) {
        container.lifecycle().ifPresent(given -> lifecycle(given, pod, at.field("lifecycle")));
        container.livenessProbe().ifPresent(probe -> deciding(probe, at.field("livenessProbe")));
        container.readinessProbe().ifPresent(probe -> readiness(probe, at.field("readinessProbe")));
        container.startupProbe().ifPresent(probe -> deciding(probe, at.field("startupProbe")));
    }

    /** A container that runs before the others and ends has no probes and no hooks. */
    static void none(Container container, Field at) {
        absent(container.lifecycle().isPresent(), at.field("lifecycle"));
        absent(container.livenessProbe().isPresent(), at.field("livenessProbe"));
        absent(container.readinessProbe().isPresent(), at.field("readinessProbe"));
        absent(container.startupProbe().isPresent(), at.field("startupProbe"));
    }

    private static void absent(boolean present, Field at) {
        if (present) {
            at.forbidden(NOT_IN_INIT, "may not be set for init containers without restartPolicy=Always");
        }
    }

    private static void lifecycle(Lifecycle lifecycle, PodScope pod, Field at) {
        lifecycle.postStart().ifPresent(hook -> HandlerRules.hook(hook, pod.graceSeconds(), at.field("postStart")));
        lifecycle.preStop().ifPresent(hook -> HandlerRules.hook(hook, pod.graceSeconds(), at.field("preStop")));
    }

    private static void deciding(Probe probe, Field at) {
        common(probe, at);
        int threshold = probe.successThreshold().filter(given -> given != 0).orElse(1);
        if (threshold != 1) {
            at.field("successThreshold").invalid(SUCCESS, threshold, "must be 1");
        }
    }

    private static void readiness(Probe probe, Field at) {
        common(probe, at);
        probe.terminationGracePeriodSeconds()
                .ifPresent(seconds -> at.field("terminationGracePeriodSeconds")
                        .invalid(GRACE, seconds, "must not be set for readinessProbes"));
    }

    private static void common(Probe probe, Field at) {
        HandlerRules.probe(probe, at);
        at.field("initialDelaySeconds").notNegative(NEGATIVE, probe.initialDelaySeconds());
        at.field("timeoutSeconds").notNegative(NEGATIVE, probe.timeoutSeconds());
        at.field("periodSeconds").notNegative(NEGATIVE, probe.periodSeconds());
        at.field("successThreshold").notNegative(NEGATIVE, probe.successThreshold());
        at.field("failureThreshold").notNegative(NEGATIVE, probe.failureThreshold());
        probe.terminationGracePeriodSeconds()
                .filter(seconds -> seconds <= 0)
                .ifPresent(seconds ->
                        at.field("terminationGracePeriodSeconds").invalid(GRACE, seconds, "must be greater than 0"));
    }
}
