package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * The AWS VPC CNI applies policies to pods that a controller made.
 *
 * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html">Limit Pod traffic with Kubernetes network
 *     policies</a>
 */
final class AwsBarePod extends NetworkPolicyRule {
    AwsBarePod() {
        super("aws-bare-pod");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        if (policies.cluster().target().cni() != Cni.AWS_VPC) {
            return;
        }
        policies.pods().all().stream()
                .filter(pod -> !policies.selecting(pod).isEmpty())
                .flatMap(pod -> pod.workload().stream())
                .filter(workload -> workload.kind().equals("Pod"))
                .forEach(workload -> findings.accept(workload.manifest()
                        .locate(
                                Diagnostic.error(
                                        code(),
                                        "Pod \"" + workload.name()
                                                + "\" has no controller, and aws-vpc applies policies only to pods that have one"),
                                FieldPath.root())
                        .fix("make it a Deployment, a StatefulSet or a Job")));
    }
}
