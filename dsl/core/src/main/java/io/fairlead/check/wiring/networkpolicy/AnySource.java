package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * Only pods that something leads to from outside let everyone in.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic">Allow all ingress
 *     traffic</a>
 */
final class AnySource extends NetworkPolicyRule {
    AnySource() {
        super("any-source");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        EntryPoints entries = EntryPoints.of(policies.cluster());
        for (Policy policy : policies.all()) {
            policy.rules(Direction.INGRESS)
                    .filter(rule -> rule.peers().isEmpty() && !EmptyPeers.isWritten(policy, rule))
                    .filter(rule -> policies.subjects(policy).noneMatch(entries::leadTo))
                    .filter(rule -> policies.subjects(policy).findAny().isPresent())
                    .forEach(rule -> findings.accept(finding(policies, policy, rule)));
        }
    }

    private Diagnostic finding(Policies policies, Policy policy, PolicyRule rule) {
        String message = policy + " lets in every source on " + rule.portText()
                + ", and no load balancer, node port or route that was given leads to these pods";
        boolean known = policies.subjects(policy).anyMatch(Pod::isKnown);
        Diagnostic finding = known ? warning(policy, rule.path(), message) : note(policy, rule.path(), message);
        return finding.fix("name the clients: from, with their labels");
    }
}
