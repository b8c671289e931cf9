package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.target.Dns;
import java.util.HashSet;
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
        Set<String> reported = new HashSet<>();
        new NameNeed(policies)
                .candidates()
                .filter(pod -> policies.isIsolated(pod, Direction.EGRESS))
                .filter(pod -> !dns.isComplete(pod, Protocol.UDP) && !dns.isComplete(pod, Protocol.TCP))
                .forEach(pod -> dns.attempt(pod)
                        .filter(attempt -> reported.add(
                                attempt.policy().key() + " " + attempt.rule().path()))
                        .ifPresent(attempt -> findings.accept(finding(policies, dns, pod, attempt))));
    }

    private Diagnostic finding(Policies policies, DnsAccess dns, Pod pod, DnsAccess.Attempt attempt) {
        String message = attempt.policy() + " lets " + pod + " ask for names at "
                + LabelText.list(attempt.rule().peers()) + " on "
                + attempt.rule().portText()
                + ", which are not all the name servers of the cluster (" + dns.name() + ")";
        Diagnostic finding = isOfAnother(policies, pod)
                ? note(attempt.policy(), attempt.rule().path(), message)
                : likely(policies, attempt.policy(), attempt.rule().path(), message);
        return finding.fix("allow egress on UDP and TCP to " + dns.text())
                .fix("if the cluster has other name servers, name them with --dns");
    }

    /** Unless somebody says which name servers there are, a rule for others that are known may be right. */
    private static boolean isOfAnother(Policies policies, Pod pod) {
        return policies.cluster().target().dns().equals(Dns.COREDNS)
                && Dns.shipped().stream().anyMatch(dns -> new DnsAccess(policies, dns).isComplete(pod, Protocol.UDP));
    }
}
