package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A port that a policy opens is one that a container declares: others may be open, but nobody sees that in the manifests.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container">Container ports</a>
 */
final class UndeclaredPort extends PortRule {
    UndeclaredPort() {
        super("undeclared-port");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        List<Pod> pods = use.knownPods();
        boolean all =
                !pods.isEmpty() && pods.stream().noneMatch(pod -> pod.ports().isEmpty());
        return use.number()
                .filter(number -> all && pods.size() == use.pods().size())
                .filter(number -> pods.stream().noneMatch(pod -> isExplained(policies, pod, number)))
                .map(number -> note(
                                use.policy(),
                                use.path(),
                                use.policy() + " allows " + PolicyRule.text(use.spec()) + ", which no container of "
                                        + LabelText.list(pods) + " declares")
                        .saw(number + "      pods listen on: " + listening(pods))
                        .fix("declare the port, or close it"));
    }

    /** Another finding says more when the number is a Service's, or is declared for another protocol. */
    private static boolean isExplained(Policies policies, Pod pod, int number) {
        return pod.ports().stream().anyMatch(port -> port.containerPort() == number)
                || ServiceIndex.of(policies.cluster()).before(pod).stream()
                        .flatMap(service -> ServiceIndex.ports(service).stream())
                        .anyMatch(port -> port.port() == number);
    }
}
