package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/**
 * In an ambient mesh all traffic arrives on the mesh's own port.
 *
 * @see <a href="https://istio.io/latest/docs/ambient/usage/networkpolicy/">Ambient and Kubernetes NetworkPolicy</a>
 */
final class MeshPort extends NetworkPolicyRule {
    private static final int HBONE = 15008;
    private static final String MODE = "istio.io/dataplane-mode";

    MeshPort() {
        super("mesh-port");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        NamespaceMatch namespaces = new NamespaceMatch(policies.cluster());
        for (Policy policy : policies.all()) {
            List<PolicyRule> rules = policy.rules(Direction.INGRESS)
                    .filter(rule -> !rule.ports().isEmpty())
                    .toList();
            boolean ambient = "ambient"
                            .equals(namespaces.labels(policy.namespace()).get(MODE))
                    || policies.subjects(policy)
                            .anyMatch(pod -> "ambient".equals(pod.labels().get(MODE)));
            if (ambient && !rules.isEmpty() && isShut(policies, policy)) {
                findings.accept(finding(policy, rules.get(0)));
            }
        }
    }

    private static boolean isShut(Policies policies, Policy policy) {
        return policies.subjects(policy)
                .anyMatch(pod -> policies.selecting(pod).stream()
                        .flatMap(any -> any.rules(Direction.INGRESS))
                        .noneMatch(rule -> Span.overlap(Span.of(rule, pod), Flows.tcp(HBONE))));
    }

    private Diagnostic finding(Policy policy, PolicyRule rule) {
        return warning(
                        policy,
                        rule.path().field("ports"),
                        policy + " opens " + rule.portText() + " in an ambient mesh, where traffic arrives on port "
                                + HBONE)
                .fix("add port " + HBONE + "/TCP");
    }
}
