package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Selectors use labels that stay when a new version is rolled out.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pod-template-hash-label">pod-template-hash</a>
 */
final class UnstableLabel extends NetworkPolicyRule {
    private static final Set<String> UNSTABLE = Set.of(
            "app.kubernetes.io/version",
            "batch.kubernetes.io/controller-uid",
            "chart",
            "controller-revision-hash",
            "controller-uid",
            "helm.sh/chart",
            "pod-template-generation",
            "pod-template-hash");

    UnstableLabel() {
        super("unstable-label");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            check(policy, policy.selector(), Policy.SELECTOR, findings);
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .forEach(peer -> peer.pods()
                            .ifPresent(pods -> check(policy, pods, peer.path().field("podSelector"), findings)));
        }
    }

    private void check(Policy policy, LabelSelector selector, FieldPath path, Consumer<Diagnostic> findings) {
        selector.matchLabels().keySet().stream()
                .filter(UNSTABLE::contains)
                .sorted()
                .forEach(key -> findings.accept(
                        finding(policy, path.field("matchLabels").key(key), key)));
        List<LabelSelectorRequirement> expressions = selector.matchExpressions();
        for (int i = 0; i < expressions.size(); i++) {
            if (UNSTABLE.contains(expressions.get(i).key())) {
                findings.accept(finding(
                        policy,
                        path.field("matchExpressions").index(i),
                        expressions.get(i).key()));
            }
        }
    }

    private Diagnostic finding(Policy policy, FieldPath path, String key) {
        return warning(
                        policy,
                        path,
                        policy + " selects by the label \"" + key + "\", which changes with every new version")
                .fix("select by labels that stay, such as app.kubernetes.io/name and app.kubernetes.io/instance");
    }
}
