package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule for name servers reaches those that the cluster has.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/">Using NodeLocal DNSCache</a>
 */
final class DnsPeer extends NetworkPolicyRule {
    DnsPeer() {
        super("dns-peer");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        DnsAccess dns = new DnsAccess(policies);
        Map<FieldPath, Set<Policy>> reported = new HashMap<>();
        new NameNeed(policies)
                .candidates()
                .filter(pod -> policies.isIsolated(pod, Direction.EGRESS))
                .filter(pod -> !dns.isComplete(pod, Protocol.UDP) && !dns.isComplete(pod, Protocol.TCP))
                .forEach(pod -> dns.attempt(pod)
                        .filter(attempt -> reported.computeIfAbsent(
                                        attempt.rule().path(), p -> new HashSet<>())
                                .add(attempt.policy()))
                        .ifPresent(attempt -> findings.accept(finding(policies, dns, pod, attempt))));
    }

    private Diagnostic finding(Policies policies, DnsAccess dns, Pod pod, DnsAccess.Attempt attempt) {
        String message = attempt.policy() + " lets " + pod + " ask for names at "
                + LabelText.list(attempt.rule().peers()) + " on "
                + attempt.rule().portText()
                + ", which are not all the name servers of the cluster (" + dns.name() + ")";
        return likely(policies, attempt.policy(), attempt.rule().path(), message)
                .fix("allow egress on UDP and TCP to " + dns.text())
                .fix("if the cluster has other name servers, name them with --dns");
    }
}
