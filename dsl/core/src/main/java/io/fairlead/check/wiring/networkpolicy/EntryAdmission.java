package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.Optional;

/** Whether pods let in who brings traffic from outside, as the target says who that is. */
final class EntryAdmission {
    private final Target target;
    private final Policies policies;
    private final Flows flows;

    EntryAdmission(Policies policies) {
        this.policies = policies;
        this.target = policies.cluster().target();
        this.flows = new Flows(policies);
    }

    boolean isAdmitted(Entry entry, Pod pod) {
        List<Span> ports = entry.targets(pod);
        return !policies.isIsolated(pod, Direction.INGRESS)
                || source(entry)
                        .map(source -> isAdmitted(source, pod, ports))
                        .orElseGet(() -> isAnyoneElseAdmitted(pod, ports));
    }

    private boolean isAdmitted(EntryPoint source, Pod pod, List<Span> ports) {
        if (source instanceof EntryPoint.FromPods from) {
            return flows.allows(Direction.INGRESS, pod, Platform.pod(from.pods()), ports);
        }
        List<Cidr> ranges = ranges(source);
        return ranges.isEmpty()
                ? flows.allowsAddresses(Direction.INGRESS, pod, ports)
                : ranges.stream().allMatch(range -> flows.allowsRange(Direction.INGRESS, pod, range, ports));
    }

    private List<Cidr> ranges(EntryPoint source) {
        if (source instanceof EntryPoint.FromAddresses addresses) {
            return addresses.ranges();
        }
        return source instanceof EntryPoint.FromNodes ? target.nodeCidrs() : List.of();
    }

    /** Without a controller that was named anyone from another namespace, or any address, may be it. */
    private boolean isAnyoneElseAdmitted(Pod pod, List<Span> ports) {
        return flows.rules(pod, Direction.INGRESS)
                .filter(rule -> rule.peers().isEmpty() || rule.peers().stream().anyMatch(peer -> !peer.isLocal()))
                .anyMatch(rule -> Span.overlap(Span.of(rule, pod), ports));
    }

    /** From where the traffic comes; empty when the target does not say. */
    private Optional<EntryPoint> source(Entry entry) {
        return switch (entry.kind()) {
            case BALANCER -> Optional.of(balancer(entry));
            case GATEWAY -> target.gateway().map(Gateway::traffic).or(this::controller);
            case INGRESS -> controller();
            case API_SERVER -> Optional.of(new EntryPoint.FromAnywhere());
        };
    }

    /** Behind a node port the pod sees a node, unless the Service keeps the client's address. */
    private EntryPoint balancer(Entry entry) {
        if (isLocal(entry)) {
            return new EntryPoint.FromAnywhere();
        }
        boolean balanced = entry.service()
                .resource()
                .spec()
                .flatMap(ServiceSpec::type)
                .filter(type -> type == ServiceType.LOAD_BALANCER)
                .isPresent();
        return balanced ? target.loadBalancerTraffic() : new EntryPoint.FromNodes();
    }

    private Optional<EntryPoint> controller() {
        return target.ingressController().map(IngressController::traffic);
    }

    /** A Service that keeps the client's address may be limited to some clients. */
    private static boolean isLocal(Entry entry) {
        return entry.service()
                .resource()
                .spec()
                .flatMap(spec -> spec.externalTrafficPolicy())
                .filter(policy -> policy.value().equals("Local"))
                .isPresent();
    }

    /** Who it is, in words. */
    String text(Entry entry) {
        Optional<PodIdentity> pods = source(entry).flatMap(Platform::pods);
        if (pods.isPresent()) {
            return "pods with " + LabelText.of(Platform.labels(pods.get())) + " of namespace "
                    + pods.get().namespace();
        }
        List<Cidr> ranges = source(entry).map(this::ranges).orElse(List.of());
        if (!ranges.isEmpty()) {
            return LabelText.list(ranges);
        }
        return entry.kind() == Entry.Kind.BALANCER ? "any address" : "pods of another namespace or any address";
    }

    String fix(Entry entry) {
        return switch (entry.kind()) {
            case BALANCER -> "add an ingress rule for the pod port, without from, or from an ipBlock of the clients";
            case API_SERVER ->
                "add an ingress rule for the pod port, from an ipBlock with the addresses of the control plane";
            case INGRESS, GATEWAY ->
                "add an ingress rule for the pod port, from the pods of the "
                        + (entry.kind() == Entry.Kind.INGRESS ? "ingress controller" : "gateway");
        };
    }
}
