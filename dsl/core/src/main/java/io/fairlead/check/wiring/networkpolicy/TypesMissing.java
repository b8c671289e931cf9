package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A policy says which directions it is about.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class TypesMissing extends NetworkPolicyRule {
    TypesMissing() {
        super("types-missing");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        policies.all().stream()
                .filter(policy -> policy.spec().policyTypes().isEmpty())
                .forEach(policy -> findings.accept(finding(policy)));
    }

    private Diagnostic finding(Policy policy) {
        FieldPath path = FieldPath.of("spec", "policyTypes");
        boolean egress = !policy.spec().egress().isEmpty();
        if (egress && policy.spec().ingress().isEmpty()) {
            return warning(
                            policy,
                            path,
                            policy + " has rules for egress only, but without policyTypes it denies all ingress too")
                    .fix("add policyTypes: [Egress]");
        }
        if (!egress && policy.spec().hasEgress()) {
            return warning(policy, path, policy + " has an empty egress, but without policyTypes it leaves egress open")
                    .fix("add policyTypes: [Ingress, Egress]");
        }
        String types = egress ? "[Ingress, Egress]" : "[Ingress]";
        return note(policy, path, policy + " says no policyTypes, which means " + types)
                .fix("add policyTypes: " + types);
    }
}
