package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.NamedServices;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The replicas of a stateful workload reach each other.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id">Stable network identity</a>
 */
final class ReplicasApart extends NetworkPolicyRule {
    ReplicasApart() {
        super("replicas-apart");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Flows flows = new Flows(policies);
        for (Pod pod : policies.pods().all()) {
            pod.workload()
                    .filter(workload -> workload.manifest().resource() instanceof StatefulSet)
                    .filter(workload -> workload.replicas().orElse(1) > 1)
                    .filter(workload -> isApart(policies, flows, pod))
                    .ifPresent(workload -> findings.accept(finding(policies, pod, workload)));
        }
        headless(policies, flows, findings);
    }

    /** A headless Service of which no pods were given tells of replicas as well. */
    private void headless(Policies policies, Flows flows, Consumer<Diagnostic> findings) {
        policies.cluster()
                .of(Service.class)
                .filter(ServiceIndex::isHeadless)
                .forEach(service -> ServiceIndex.of(policies.cluster()).behind(service).stream()
                        .filter(pod -> !pod.isKnown() && isApart(policies, flows, pod))
                        .forEach(pod -> findings.accept(service.manifest()
                                .locate(
                                        Diagnostic.note(
                                                code(),
                                                "the " + pod + " behind the headless Service \"" + service.name()
                                                        + "\" cannot reach each other: " + denier(policies, pod)),
                                        FieldPath.of("spec", "selector"))
                                .fix("allow ingress and egress between these pods where they form a group"))));
    }

    private static boolean isApart(Policies policies, Flows flows, Pod pod) {
        List<Span> ports = pod.ports().stream()
                .map(port -> Span.of(port.protocol().orElse(Protocol.TCP), port.containerPort()))
                .toList();
        return !policies.selecting(pod).isEmpty()
                && !flows.connects(pod, pod, ports.isEmpty() ? Span.EVERYTHING : ports);
    }

    private static String denier(Policies policies, Pod pod) {
        return LabelText.list(Stream.of(Direction.values())
                        .flatMap(direction -> policies.isolating(pod, direction).stream())
                        .distinct()
                        .toList())
                + " and no policy lets them";
    }

    /** Replicas may be strangers to each other; a variable with the name of their own Service says that they are not. */
    private Diagnostic finding(Policies policies, Pod pod, Workload workload) {
        boolean talks = NamedServices.of(policies.cluster(), pod)
                .anyMatch(naming -> ServiceIndex.of(policies.cluster())
                        .behind(naming.service())
                        .contains(pod));
        String message = "the " + workload.replicas().orElse(1) + " replicas of " + pod + " cannot reach each other: "
                + denier(policies, pod);
        Diagnostic finding = talks ? Diagnostic.warning(code(), message) : Diagnostic.note(code(), message);
        return workload.manifest()
                .locate(finding, FieldPath.of("spec", "replicas"))
                .fix("allow ingress from and egress to its own labels, on " + PortRule.listening(List.of(pod)));
    }
}
