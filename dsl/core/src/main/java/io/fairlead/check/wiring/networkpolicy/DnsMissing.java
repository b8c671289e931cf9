package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.value.FieldPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Pods whose egress is shut may still ask for names.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/">DNS for Services and Pods</a>
 */
final class DnsMissing extends NetworkPolicyRule {
    DnsMissing() {
        super("dns-missing");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        DnsAccess dns = new DnsAccess(policies);
        NameNeed need = new NameNeed(policies);
        Map<String, Shut> shut = new LinkedHashMap<>();
        need.candidates()
                .filter(pod -> policies.isIsolated(pod, Direction.EGRESS))
                .filter(pod -> !dns.isGiven(pod, Protocol.UDP) && !dns.isGiven(pod, Protocol.TCP))
                .filter(pod -> dns.attempt(pod).isEmpty() && need.isClient(pod))
                .forEach(pod -> policies.isolating(pod, Direction.EGRESS)
                        .ifPresent(policy -> shut.computeIfAbsent(policy.key(), k -> new Shut(policy, new TreeSet<>()))
                                .pods()
                                .add(pod.toString())));
        shut.values().forEach(found -> findings.accept(finding(policies, dns, found.policy(), found.pods())));
    }

    /** A policy that shuts pods, and which. */
    private record Shut(Policy policy, Set<String> pods) {}

    private Diagnostic finding(Policies policies, DnsAccess dns, Policy policy, Set<String> pods) {
        String message = policy + " shuts the egress of " + LabelText.list(pods)
                + ", and no policy lets them ask a name server: no name resolves";
        return likely(policies, policy, FieldPath.of("spec", "policyTypes"), message)
                .fix("allow egress on UDP and TCP to " + dns.text());
    }
}
