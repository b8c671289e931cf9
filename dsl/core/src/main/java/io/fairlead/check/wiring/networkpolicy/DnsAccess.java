package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.target.Dns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether pods may ask the name servers of the target. */
final class DnsAccess {
    private static final int DNS_PORT = 53;

    private final Dns dns;
    private final Flows flows;
    private final Policies policies;

    DnsAccess(Policies policies) {
        this(policies, policies.cluster().target().dns());
    }

    DnsAccess(Policies policies, Dns dns) {
        this.policies = policies;
        this.flows = new Flows(policies);
        this.dns = dns;
    }

    /** Whether a pod may ask at least one kind of name server. */
    boolean isGiven(Pod pod, Protocol protocol) {
        return asksPods(pod, protocol) || asksAddresses(pod, protocol);
    }

    /** Whether it may ask all of them: a cache on the node answers some, the pods behind it others. */
    boolean isComplete(Pod pod, Protocol protocol) {
        return (dns.pods().isEmpty() || asksPods(pod, protocol))
                && (dns.addresses().isEmpty() || asksAddresses(pod, protocol));
    }

    private boolean asksPods(Pod pod, Protocol protocol) {
        List<Span> port = List.of(Span.of(protocol, dns.port().value()));
        return dns.pods()
                .filter(servers -> flows.allows(Direction.EGRESS, pod, Platform.pod(servers), port))
                .isPresent();
    }

    private boolean asksAddresses(Pod pod, Protocol protocol) {
        int number = dns.pods().isPresent() ? DNS_PORT : dns.port().value();
        List<Span> port = List.of(Span.of(protocol, number));
        return dns.addresses().stream().anyMatch(range -> flows.allowsRange(Direction.EGRESS, pod, range, port));
    }

    /** A rule of the pod's policies that is meant for name servers, whether it reaches them or not. */
    Optional<Attempt> attempt(Pod pod) {
        return policies.selecting(pod).stream()
                .flatMap(policy -> policy.rules(Direction.EGRESS)
                        .filter(rule -> rule.ports().stream().anyMatch(DnsPorts::isDns))
                        .map(rule -> new Attempt(policy, rule)))
                .findFirst();
    }

    /** A rule for name servers. */
    record Attempt(Policy policy, PolicyRule rule) {}

    /** Who answers, in words. */
    String text() {
        Stream<String> pods = dns.pods().stream()
                .map(servers -> "pods with " + LabelText.of(Platform.labels(servers)) + " of namespace "
                        + servers.namespace() + " on port " + dns.port().value());
        Stream<String> addresses = dns.addresses().stream().map(Object::toString);
        return Stream.concat(pods, addresses).collect(Collectors.joining(" and "));
    }

    String name() {
        return dns.name();
    }
}
