package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one side of a connection allows, the other side allows too, on the same port.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation">The two sorts of
 *     pod isolation</a>
 */
final class OneSided extends NetworkPolicyRule {
    /** Pods that are tried on each end of a rule; with more of them one rule rarely means a certain connection. */
    private static final int MOST_ENDS = 20;

    OneSided() {
        super("one-sided");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Flows flows = new Flows(policies);
        PortDestinations named = new PortDestinations(policies);
        for (Policy policy : policies.all()) {
            List<Pod> subjects = policies.subjects(policy).limit(MOST_ENDS).toList();
            policy.rules()
                    .filter(rule -> !DnsPorts.isOnlyDns(rule) && !subjects.isEmpty())
                    .forEach(rule -> rule.peers().stream()
                            .filter(Peer::namesPods)
                            .forEach(peer -> check(
                                    policies,
                                    flows,
                                    policy,
                                    rule,
                                    peer,
                                    subjects,
                                    named.pods(peer).limit(MOST_ENDS).toList(),
                                    findings)));
        }
    }

    private void check(
            Policies policies,
            Flows flows,
            Policy policy,
            PolicyRule rule,
            Peer peer,
            List<Pod> subjects,
            List<Pod> others,
            Consumer<Diagnostic> findings) {
        List<Pod> shut = others.stream()
                .filter(other -> policies.isIsolated(other, rule.direction().other()))
                .filter(other -> subjects.stream().noneMatch(subject -> answers(flows, rule, subject, other)))
                .toList();
        if (!shut.isEmpty()) {
            findings.accept(finding(policies, policy, rule, peer, subjects, shut));
        }
    }

    /** Whether the other pod allows its side of what the rule allows. */
    private static boolean answers(Flows flows, PolicyRule rule, Pod subject, Pod other) {
        Pod destination = rule.direction() == Direction.INGRESS ? subject : other;
        return flows.allows(rule.direction().other(), other, subject, Span.of(rule, destination));
    }

    private Diagnostic finding(
            Policies policies, Policy policy, PolicyRule rule, Peer peer, List<Pod> subjects, List<Pod> shut) {
        boolean ingress = rule.direction() == Direction.INGRESS;
        String others = LabelText.list(shut);
        String own = LabelText.list(subjects);
        Policy denier =
                policies.isolating(shut.get(0), rule.direction().other()).orElse(policy);
        String message = ingress
                ? policy + " lets " + others + " in to " + own + ", but " + denier
                        + " shuts their egress and nothing opens it on "
                : policy + " lets " + own + " out to " + others + ", but " + denier
                        + " shuts their ingress and nothing opens it on ";
        Diagnostic finding = likely(policies, policy, peer.path(), message + rule.portText());
        return ingress
                ? finding.fix("allow egress of " + others + " to " + own + " on " + rule.portText())
                : finding.fix("allow ingress of " + others + " from " + own + " on " + rule.portText());
    }
}
