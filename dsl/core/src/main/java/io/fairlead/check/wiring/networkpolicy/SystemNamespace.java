package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The namespaces of the cluster's own components are not shut wholesale.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies">Default policies</a>
 */
final class SystemNamespace extends NetworkPolicyRule {
    SystemNamespace() {
        super("system-namespace");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        policies.all().stream()
                .filter(policy -> policy.selectsAll() && !policy.namespace().equals("default"))
                .filter(policy -> Platform.isSystem(policy.namespace()))
                .filter(policy -> Stream.of(Direction.values())
                        .anyMatch(direction -> policy.isolates(direction)
                                && policy.rules(direction).noneMatch(PolicyRule::isEmpty)))
                .forEach(policy -> findings.accept(finding(policy)));
    }

    private Diagnostic finding(Policy policy) {
        return warning(
                        policy,
                        Policy.SELECTOR,
                        policy + " shuts every pod of namespace " + policy.namespace()
                                + ", where the cluster's own components run, name servers among them")
                .fix("select the pods that are meant, or put the policy into the namespace of the application");
    }
}
