package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.IPFamilyPolicy;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * On a cluster with both families of addresses, everywhere means both of them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dual-stack/">IPv4/IPv6 dual-stack</a>
 */
final class AddressFamily extends NetworkPolicyRule {
    AddressFamily() {
        super("address-family");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Set<String> dual = dualStack(policies);
        boolean everywhere = isDualStack(policies.cluster().target().podCidrs());
        for (Policy policy : policies.all()) {
            if (everywhere || dual.contains(policy.namespace())) {
                policy.rules().forEach(rule -> lonely(rule).ifPresent(peer -> findings.accept(finding(policy, peer))));
            }
        }
    }

    private static boolean isDualStack(List<Cidr> ranges) {
        return ranges.stream().map(range -> range.network().isIpv4()).distinct().count() > 1;
    }

    /** The namespaces with Services that have both families. */
    private static Set<String> dualStack(Policies policies) {
        return policies.cluster()
                .of(Service.class)
                .filter(service -> service.resource()
                        .spec()
                        .filter(spec -> spec.ipFamilies().size() > 1
                                || spec.ipFamilyPolicy()
                                        .filter(family -> family != IPFamilyPolicy.SINGLE_STACK)
                                        .isPresent())
                        .isPresent())
                .map(Typed::namespace)
                .collect(Collectors.toSet());
    }

    private static Optional<Peer> lonely(PolicyRule rule) {
        List<Peer> all = rule.peers().stream().filter(Peer::isEveryAddress).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Diagnostic finding(Policy policy, Peer peer) {
        boolean ipv4 = peer.block().filter(block -> block.network().isIpv4()).isPresent();
        return warning(
                        policy,
                        peer.path().field("ipBlock"),
                        policy + " allows every " + (ipv4 ? "IPv4" : "IPv6") + " address, and no "
                                + (ipv4 ? "IPv6" : "IPv4") + " address, in a namespace that uses both")
                .fix("add an item with ipBlock cidr: " + (ipv4 ? "::/0" : "0.0.0.0/0"));
    }
}
