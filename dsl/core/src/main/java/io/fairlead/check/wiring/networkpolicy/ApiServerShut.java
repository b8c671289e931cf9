package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.rbac.v1.ClusterRoleBinding;
import io.fairlead.kubernetes.rbac.v1.RoleBinding;
import io.fairlead.kubernetes.rbac.v1.Subject;
import io.fairlead.manifest.Workload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Pods with permissions at the API server reach it.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/">Accessing the Kubernetes API from a Pod</a>
 */
final class ApiServerShut extends NetworkPolicyRule {
    /** Where API servers listen, behind the address of the Service kubernetes. */
    private static final List<Span> PORTS =
            Stream.of(443, 6443, 8443).map(port -> Span.of(Protocol.TCP, port)).toList();

    ApiServerShut() {
        super("api-server-shut");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Set<String> accounts = new HashSet<>();
        policies.cluster()
                .of(RoleBinding.class)
                .forEach(binding -> add(accounts, binding.resource().subjects(), binding.namespace()));
        policies.cluster()
                .of(ClusterRoleBinding.class)
                .forEach(binding -> add(accounts, binding.resource().subjects(), ""));
        Flows flows = new Flows(policies);
        for (Pod pod : policies.pods().all()) {
            pod.workload()
                    .filter(workload -> accounts.contains(account(workload)))
                    .filter(workload -> !flows.allowsAddresses(Direction.EGRESS, pod, PORTS))
                    .ifPresent(workload -> findings.accept(finding(policies, pod, workload)));
        }
    }

    private static void add(Set<String> accounts, List<Subject> subjects, String namespace) {
        subjects.stream()
                .filter(subject -> subject.kind().equals("ServiceAccount"))
                .forEach(subject -> accounts.add(subject.namespace().orElse(namespace) + "/" + subject.name()));
    }

    private static String account(Workload workload) {
        return workload.namespace() + "/"
                + workload.spec()
                        .serviceAccountName()
                        .or(workload.spec()::serviceAccount)
                        .orElse("default");
    }

    private Diagnostic finding(Policies policies, Pod pod, Workload workload) {
        String denier =
                policies.isolating(pod, Direction.EGRESS).map(Policy::toString).orElse("a policy");
        String message = pod + " has permissions at the API server, but " + denier
                + " shuts its egress, and no policy opens an address where API servers listen";
        return workload.manifest()
                .locate(Diagnostic.warning(code(), message), workload.specPath().field("serviceAccountName"))
                .fix("allow egress to an ipBlock with the API server's addresses, on its own port (often 6443)");
    }
}
