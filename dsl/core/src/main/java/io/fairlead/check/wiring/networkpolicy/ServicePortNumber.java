package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.Optional;

/**
 * Policies name the port of the pod, not that of the Service in front of it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Port definitions</a>
 */
final class ServicePortNumber extends PortRule {
    ServicePortNumber() {
        super("service-port");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        return use.number()
                .flatMap(number -> use.pods().stream()
                        .filter(pod -> !pod.declares(number, use.protocol()))
                        .flatMap(pod -> mapping(policies, use, number, pod).stream())
                        .findFirst());
    }

    /** Whether other pods of the rule listen on the very number. */
    private static boolean isListenedOn(Use use, int number) {
        return use.pods().stream().anyMatch(pod -> pod.declares(number, use.protocol()));
    }

    private Optional<Diagnostic> mapping(Policies policies, Use use, int number, Pod pod) {
        if (isListenedOn(use, number)) {
            return Optional.empty();
        }
        for (Typed<Service> service : ServiceIndex.of(policies.cluster()).before(pod)) {
            List<ServicePort> ports = ServiceIndex.ports(service).stream()
                    .filter(port -> ServiceIndex.protocol(port) == use.protocol())
                    .toList();
            boolean isTarget = ports.stream()
                    .anyMatch(port -> ServiceIndex.targets(service, port, pod).contains(number));
            Optional<ServicePort> mapped = ports.stream()
                    .filter(port -> port.port() == number
                            && !ServiceIndex.targets(service, port, pod).isEmpty())
                    .findFirst();
            if (mapped.isPresent() && !isTarget) {
                return Optional.of(finding(use, number, pod, service, mapped.get()));
            }
        }
        return Optional.empty();
    }

    private Diagnostic finding(Use use, int number, Pod pod, Typed<Service> service, ServicePort port) {
        String targets = LabelText.list(ServiceIndex.targets(service, port, pod));
        String message = use.policy() + " allows port " + number + ", which is the port of Service \"" + service.name()
                + "\"; traffic arrives at " + pod + " on " + targets;
        Diagnostic finding = pod.ports().isEmpty()
                ? warning(use.policy(), use.path(), message)
                : error(use.policy(), use.path(), message);
        return finding.saw(number + "      pods listen on: " + listening(List.of(pod)))
                .fix("use port " + targets);
    }
}
