package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Nearest;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A port that a policy names is declared by the pods that it belongs to: the selected ones for ingress, the peers for egress.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class UnknownPortName extends PortRule {
    UnknownPortName() {
        super("unknown-port-name");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        List<Pod> pods = use.knownPods();
        return use.name()
                .filter(name -> !pods.isEmpty())
                .filter(name -> pods.stream()
                        .allMatch(pod -> pod.ports(name, use.protocol()).isEmpty()))
                .map(name -> finding(use, name, pods));
    }

    private Diagnostic finding(Use use, String name, List<Pod> pods) {
        String message = use.policy() + " allows port \"" + name + "\"/" + use.protocol() + ", and no container of "
                + LabelText.list(pods) + " declares it";
        List<String> names = pods.stream()
                .flatMap(pod -> pod.ports().stream())
                .flatMap(port -> port.name().stream())
                .distinct()
                .sorted()
                .toList();
        Diagnostic finding =
                error(use.policy(), use.path(), message).saw(name + "      pods listen on: " + listening(pods));
        return Nearest.word(names, name)
                .or(() -> names.stream().findFirst())
                .map(near -> finding.fix("use port " + near))
                .orElseGet(() -> finding.fix("name the port in the container, or use its number"));
    }
}
