package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.function.Consumer;

/**
 * In a namespace with policies every pod is selected by one.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation">The two sorts of
 *     pod isolation</a>
 */
final class UnselectedPods extends NetworkPolicyRule {
    UnselectedPods() {
        super("unselected-pods");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        policies.byNamespace().forEach((namespace, list) -> {
            List<Pod> open = policies.pods().in(namespace).stream()
                    .filter(pod ->
                            !pod.isOnHostNetwork() && policies.selecting(pod).isEmpty())
                    .toList();
            if (!open.isEmpty()) {
                Workload first = open.get(0).workload().orElseThrow();
                String message = "no policy of namespace " + namespace + " selects " + LabelText.list(open)
                        + ": everyone reaches them, and they reach everyone";
                findings.accept(
                        first.manifest()
                                .locate(Diagnostic.note(code(), message), first.path())
                                .fix(
                                        "add a policy that denies both directions to every pod of the namespace: podSelector: {}"));
            }
        });
    }
}
