package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A job whose egress is shut may reach something: mostly it carries other labels than the workload that the policies were made for.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation">The two sorts of
 *     pod isolation</a>
 */
final class JobShut extends NetworkPolicyRule {
    JobShut() {
        super("job-shut");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Flows flows = new Flows(policies);
        for (Pod pod : policies.pods().all()) {
            pod.workload()
                    .filter(workload -> Set.of("Job", "CronJob").contains(workload.kind()))
                    .filter(workload -> policies.isIsolated(pod, Direction.EGRESS)
                            && flows.rules(pod, Direction.EGRESS).findAny().isEmpty())
                    .ifPresent(workload -> findings.accept(workload.manifest()
                            .locate(
                                    Diagnostic.note(
                                            code(),
                                            "the pods of " + pod + " reach nothing, not even a name server: "
                                                    + policies.isolating(pod, Direction.EGRESS)
                                                            .map(Policy::toString)
                                                            .orElse("")
                                                    + " shuts their egress and no policy selects them that opens it"),
                                    workload.path())
                            .fix("add an egress policy for " + LabelText.of(pod.labels()))));
        }
    }
}
