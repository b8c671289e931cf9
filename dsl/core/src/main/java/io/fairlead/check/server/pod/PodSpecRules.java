package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PodOS;
import io.fairlead.kubernetes.core.v1.PodSchedulingGate;
import io.fairlead.kubernetes.core.v1.PodSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of a pod's own fields; the table of contents of all rules of a pod. */
final class PodSpecRules {
    static final DiagnosticCode DEADLINE = new DiagnosticCode("pod", "deadline-out-of-range");
    static final DiagnosticCode HOSTNAME = new DiagnosticCode("pod", "invalid-hostname");
    static final DiagnosticCode HOSTNAME_OVERRIDE = new DiagnosticCode("pod", "hostname-override-conflict");
    static final DiagnosticCode REFERENCE = new DiagnosticCode("pod", "invalid-reference-name");
    static final DiagnosticCode READINESS_GATE = new DiagnosticCode("pod", "invalid-readiness-gate");
    static final DiagnosticCode SCHEDULING_GATE = new DiagnosticCode("scheduling", "invalid-gate");
    static final DiagnosticCode GATE_TWICE = new DiagnosticCode("scheduling", "duplicate-gate");
    static final DiagnosticCode OPERATING_SYSTEM = new DiagnosticCode("pod", "unknown-operating-system");
    private static final int LONGEST_HOSTNAME = 64;

    private PodSpecRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(
                DEADLINE,
                HOSTNAME,
                HOSTNAME_OVERRIDE,
                REFERENCE,
                READINESS_GATE,
                SCHEDULING_GATE,
                GATE_TWICE,
                OPERATING_SYSTEM);
    }

    static void check(PodScope pod, Field at) {
        PodSpec spec = pod.spec();
        VolumeRules.check(pod, at.field("volumes"));
        ContainerRules.check(VolumeRules.usable(pod, at.field("volumes")), at);
        SecurityRules.pod(spec, at);
        DnsRules.check(spec, at);
        hostname(spec, at);
        references(spec, at);
        gates(spec, at);
        spec.activeDeadlineSeconds()
                .ifPresent(
                        seconds -> at.field("activeDeadlineSeconds").between(DEADLINE, seconds, 1, Integer.MAX_VALUE));
        at.field("os").ifPresent(spec.os(), PodSpecRules::operatingSystem);
        if (at.since(Since.POD_RESOURCES)) {
            at.field("resources").ifPresent(PodDefaults.resources(pod), ResourceRules::ofPod);
        }
        spec.overhead()
                .forEach((name, quantity) -> ResourceRules.entry(name, quantity, at.field("overhead", "limits")));
        Labels.check(spec.nodeSelector(), at.field("nodeSelector"));
        at.field("affinity").ifPresent(spec.affinity(), (affinity, here) -> AffinityRules.check(affinity, pod, here));
        at.field("tolerations").each(spec.tolerations(), TolerationRules::check);
        SpreadRules.check(pod, at.field("topologySpreadConstraints"));
    }

    private static void hostname(PodSpec spec, Field at) {
        label(spec.hostname(), at.field("hostname"));
        label(spec.subdomain(), at.field("subdomain"));
        spec.hostnameOverride()
                .filter(name -> at.since(Since.HOSTNAME_OVERRIDE))
                .ifPresent(name -> override(name, spec, at.field("hostnameOverride")));
    }

    private static void label(Optional<String> name, Field at) {
        name.filter(text -> !text.isEmpty()).ifPresent(text -> at.format(HOSTNAME, Format.DNS_LABEL, text));
    }

    private static void override(String name, PodSpec spec, Field at) {
        at.format(HOSTNAME, Format.SUBDOMAIN, name);
        at.notLonger(HOSTNAME, name.length(), LONGEST_HOSTNAME);
        if (spec.setHostnameAsFQDN().orElse(false) || spec.hostNetwork().orElse(false)) {
            at.forbidden(HOSTNAME_OVERRIDE, "may not be set with `setHostnameAsFQDN` or `hostNetwork`");
        }
    }

    private static void references(PodSpec spec, Field at) {
        reference(spec.serviceAccountName(), at.field("serviceAccountName"));
        reference(spec.nodeName(), at.field("nodeName"));
        reference(spec.priorityClassName(), at.field("priorityClassName"));
        spec.runtimeClassName()
                .ifPresent(name -> at.field("runtimeClassName").format(REFERENCE, Format.SUBDOMAIN, name));
    }

    private static void reference(Optional<String> name, Field at) {
        name.filter(text -> !text.isEmpty()).ifPresent(text -> at.format(REFERENCE, Format.SUBDOMAIN, text));
    }

    private static void gates(PodSpec spec, Field at) {
        at.field("readinessGates")
                .each(
                        spec.readinessGates(),
                        (gate, here) -> here.field("conditionType")
                                .format(READINESS_GATE, Format.QUALIFIED_NAME, gate.conditionType()));
        Set<String> names = new HashSet<>();
        at.field("schedulingGates").each(spec.schedulingGates(), (gate, here) -> schedulingGate(gate, names, here));
    }

    private static void schedulingGate(PodSchedulingGate gate, Set<String> names, Field at) {
        at.format(SCHEDULING_GATE, Format.QUALIFIED_NAME, gate.name());
        if (!names.add(gate.name())) {
            at.duplicate(GATE_TWICE, gate.name());
        }
    }

    private static void operatingSystem(PodOS system, Field at) {
        if (system.name().isEmpty()) {
            at.field("name").required(OPERATING_SYSTEM, "");
        } else {
            // the server leaves out the name
            at.oneOf(OPERATING_SYSTEM, system.name(), List.of("linux", "windows"));
        }
    }
}
