package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Nearest;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A policy selects a pod of its own namespace.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource">podSelector</a>
 */
final class SelectsNothing extends NetworkPolicyRule {
    /** Pods that a controller makes while the cluster runs, so that no manifest holds them. */
    private static final String ACME_SOLVER = "acme.cert-manager.io/http01-solver";

    SelectsNothing() {
        super("selects-nothing");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            if (!policy.selectsAll()
                    && !policy.selector().matchLabels().containsKey(ACME_SOLVER)
                    && policies.pods()
                            .select(policy.namespace(), policy.selector())
                            .findAny()
                            .isEmpty()) {
                findings.accept(finding(policies, policy));
            }
        }
    }

    private Diagnostic finding(Policies policies, Policy policy) {
        Optional<Pod> elsewhere =
                policies.pods().selectAnywhere(policy.selector()).findFirst();
        boolean given = elsewhere.isPresent() || policies.cluster().knowsPodsOf(policy.namespace());
        String message = policy + " selects no pod of namespace " + policy.namespace();
        Diagnostic finding =
                partial(policies, given, policy, Policy.SELECTOR, message).saw(LabelText.of(policy.selector()));
        if (elsewhere.isPresent()) {
            Pod pod = elsewhere.get();
            return finding.fix("put it into namespace " + pod.namespace() + ", where it would select " + pod);
        }
        return Nearest.pod(
                        policies.pods().in(policy.namespace()),
                        policy.selector().matchLabels())
                .map(pod -> finding.fix("use labels of " + pod + ": " + LabelText.of(pod.labels())))
                .orElse(finding);
    }
}
