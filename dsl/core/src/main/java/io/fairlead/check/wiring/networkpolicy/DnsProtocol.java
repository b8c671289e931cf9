package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Name servers are asked over UDP, and over TCP when an answer does not fit.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/">DNS for Services and Pods</a>
 */
final class DnsProtocol extends NetworkPolicyRule {
    DnsProtocol() {
        super("dns-one-protocol");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        DnsAccess dns = new DnsAccess(policies);
        for (Policy policy : policies.all()) {
            policy.rules(Direction.EGRESS)
                    .filter(rule -> rule.ports().stream().anyMatch(DnsPorts::isDns))
                    .forEach(rule -> missing(policies, dns, policy)
                            .ifPresent(protocol -> findings.accept(finding(policy, rule, protocol))));
        }
    }

    /** The protocol that neither this rule nor another one of the pods lets through. */
    private static Optional<Protocol> missing(Policies policies, DnsAccess dns, Policy policy) {
        Set<Protocol> allowed = EnumSet.noneOf(Protocol.class);
        policy.rules(Direction.EGRESS)
                .flatMap(any -> any.ports().stream())
                .filter(DnsPorts::isDns)
                .map(PolicyRule::protocol)
                .forEach(allowed::add);
        return Stream.of(Protocol.UDP, Protocol.TCP)
                .filter(protocol -> !allowed.contains(protocol))
                .filter(protocol -> policies.subjects(policy).anyMatch(pod -> !dns.isGiven(pod, protocol)))
                .findFirst();
    }

    private Diagnostic finding(Policy policy, PolicyRule rule, Protocol missing) {
        String port = rule.ports().stream()
                .filter(DnsPorts::isDns)
                .map(PolicyRule::text)
                .findFirst()
                .orElse("");
        String why = missing == Protocol.TCP
                ? "answers that do not fit into a UDP packet are lost"
                : "resolvers ask over UDP first";
        return warning(
                        policy,
                        rule.path().field("ports"),
                        policy + " lets its pods ask for names on " + port + " only: " + why)
                .fix("add the same port with protocol: " + missing);
    }
}
