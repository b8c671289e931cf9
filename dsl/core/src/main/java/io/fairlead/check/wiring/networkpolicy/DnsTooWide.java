package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A rule for name servers names them: port 53 to everyone is a way out for data.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/">DNS for Services and Pods</a>
 */
final class DnsTooWide extends NetworkPolicyRule {
    DnsTooWide() {
        super("dns-too-wide");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        String servers = new DnsAccess(policies).text();
        for (Policy policy : policies.all()) {
            policy.rules(Direction.EGRESS)
                    .filter(DnsPorts::isOnlyDns)
                    .filter(rule -> isForEveryone(policy, rule))
                    .forEach(rule -> findings.accept(warning(
                                    policy,
                                    rule.path(),
                                    policy + " lets its pods reach any address at all on " + rule.portText()
                                            + ", not only the name servers")
                            .fix("name the name servers: " + servers)));
        }
    }

    /** Whoever leaves something out has thought about the rest. */
    private static boolean isForEveryone(Policy policy, PolicyRule rule) {
        return rule.peers().isEmpty()
                ? !EmptyPeers.isWritten(policy, rule)
                : rule.peers().stream()
                        .anyMatch(peer -> peer.isEveryAddress() && peer.except().isEmpty());
    }
}
