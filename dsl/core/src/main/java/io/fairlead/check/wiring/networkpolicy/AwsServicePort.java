package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.Support;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The AWS VPC CNI looks at egress before a Service's address is replaced, so that Service and pod port must be equal.
 *
 * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html">Limit Pod traffic with Kubernetes network
 *     policies</a>
 */
final class AwsServicePort extends NetworkPolicyRule {
    AwsServicePort() {
        super("aws-service-port");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        if (policies.cluster().target().cni().needsEqualPorts() != Support.YES) {
            return;
        }
        Set<Pod> called = called(policies);
        policies.cluster()
                .of(Service.class)
                .filter(service -> !ServiceIndex.isHeadless(service))
                .forEach(service -> {
                    List<ServicePort> ports = ServiceIndex.ports(service);
                    for (int i = 0; i < ports.size(); i++) {
                        ServicePort port = ports.get(i);
                        FieldPath path = FieldPath.of("spec", "ports").index(i).field("port");
                        ServiceIndex.of(policies.cluster()).behind(service).stream()
                                .filter(called::contains)
                                .filter(pod -> ServiceIndex.targets(service, port, pod).stream()
                                        .anyMatch(target -> target != port.port()))
                                .findFirst()
                                .ifPresent(pod -> findings.accept(finding(policies, service, port, pod, path)));
                    }
                });
    }

    /** The pods that egress rules name. */
    private static Set<Pod> called(Policies policies) {
        PortDestinations named = new PortDestinations(policies);
        return policies.all().stream()
                .flatMap(policy -> policy.rules(Direction.EGRESS))
                .flatMap(rule -> rule.peers().stream())
                .filter(Peer::namesPods)
                .flatMap(named::pods)
                .collect(Collectors.toSet());
    }

    private Diagnostic finding(Policies policies, Typed<Service> service, ServicePort port, Pod pod, FieldPath path) {
        String targets = LabelText.list(ServiceIndex.targets(service, port, pod));
        String message = "Service \"" + service.name() + "\" maps port " + port.port() + " to " + targets + " of " + pod
                + ", and " + policies.cluster().target().cni() + " lets clients through only where both are equal";
        return service.manifest()
                .locate(Diagnostic.error(code(), message), path)
                .fix("use port " + targets + " for the Service as well");
    }
}
