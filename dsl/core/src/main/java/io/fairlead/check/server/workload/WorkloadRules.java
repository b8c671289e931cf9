package io.fairlead.check.server.workload;

import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package as a whole. */
public final class WorkloadRules {
    private WorkloadRules() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        Templates.codes(),
                        Shares.codes(),
                        Deployments.codes(),
                        DaemonSets.codes(),
                        StatefulSets.codes(),
                        Jobs.codes(),
                        FailurePolicies.codes(),
                        CronJobs.codes(),
                        Autoscalers.codes(),
                        MetricRules.codes(),
                        Budgets.codes())
                .flatMap(List::stream)
                .toList();
    }
}
