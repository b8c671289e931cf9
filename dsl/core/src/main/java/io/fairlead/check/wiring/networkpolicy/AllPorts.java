package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A rule that names peers names ports too.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class AllPorts extends NetworkPolicyRule {
    AllPorts() {
        super("all-ports");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules()
                    .filter(rule -> rule.ports().isEmpty() && !rule.peers().isEmpty())
                    .forEach(rule -> findings.accept(finding(policies, policy, rule)));
        }
    }

    private Diagnostic finding(Policies policies, Policy policy, PolicyRule rule) {
        String verb = rule.direction() == Direction.INGRESS ? " lets in " : " lets its pods reach ";
        Diagnostic finding = warning(
                policy, rule.path(), policy + verb + LabelText.list(rule.peers()) + " on every port and protocol");
        List<String> ports = ports(policies, policy, rule);
        return ports.isEmpty() ? finding.fix("add ports") : finding.fix("add ports, such as " + LabelText.list(ports));
    }

    /** What the pods on the other end of the rule listen on. */
    private static List<String> ports(Policies policies, Policy policy, PolicyRule rule) {
        Stream<Pod> pods = rule.direction() == Direction.INGRESS
                ? policies.subjects(policy)
                : rule.peers().stream()
                        .filter(peer -> peer.isLocal() && peer.namesPods())
                        .flatMap(peer -> policies.pods()
                                .select(policy.namespace(), peer.pods().orElseThrow()));
        return pods.limit(Policies.MOST_PODS)
                .flatMap(pod -> pod.ports().stream())
                .map(port -> port.containerPort() + "/" + port.protocol().orElse(Protocol.TCP))
                .distinct()
                .toList();
    }
}
