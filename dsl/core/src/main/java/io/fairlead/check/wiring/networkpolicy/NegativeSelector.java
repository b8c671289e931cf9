package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A peer is named by what it has, not by what it lacks.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#set-based-requirement">Set-based
 *     requirement</a>
 */
final class NegativeSelector extends NetworkPolicyRule {
    private static final Set<String> NEGATIVE = Set.of("NotIn", "DoesNotExist");

    NegativeSelector() {
        super("negative-selector");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules().flatMap(rule -> rule.peers().stream()).forEach(peer -> {
                peer.pods().ifPresent(selector -> check(policies, policy, peer, "podSelector", selector, findings));
                peer.namespaces()
                        .ifPresent(selector -> check(policies, policy, peer, "namespaceSelector", selector, findings));
            });
        }
    }

    private void check(
            Policies policies,
            Policy policy,
            Peer peer,
            String field,
            LabelSelector selector,
            Consumer<Diagnostic> findings) {
        List<LabelSelectorRequirement> expressions = selector.matchExpressions();
        boolean positive = !selector.matchLabels().isEmpty()
                || expressions.stream().anyMatch(expression -> !NEGATIVE.contains(expression.operator()));
        for (int i = 0; i < expressions.size() && !positive; i++) {
            FieldPath path = peer.path().field(field).field("matchExpressions").index(i);
            String things = field.equals("podSelector") ? "pods" : "namespaces";
            String message = policy + " lets through all " + things + " without the label \""
                    + expressions.get(i).key() + "\", also those that nobody has thought of";
            findings.accept(seen(policies, peer, warning(policy, path, message))
                    .saw(LabelText.of(expressions.get(i)))
                    .fix("name the labels of the " + things + " that are meant"));
            return;
        }
    }

    private static Diagnostic seen(Policies policies, Peer peer, Diagnostic finding) {
        if (!peer.isLocal()) {
            return finding;
        }
        List<Pod> pods = policies.pods()
                .select(peer.namespace(), peer.pods().orElseThrow())
                .limit(Policies.MOST_PODS)
                .toList();
        return pods.isEmpty() ? finding : finding.fix("it now matches " + LabelText.list(pods));
    }
}
