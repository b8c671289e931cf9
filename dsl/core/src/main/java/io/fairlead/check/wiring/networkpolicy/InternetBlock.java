package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Egress to every address leaves out what is inside the cluster, and the cloud's metadata server.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class InternetBlock extends NetworkPolicyRule {
    private static final Cidr METADATA = Cidr.parse("169.254.169.254/32");

    InternetBlock() {
        super("internet-block");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules(Direction.EGRESS)
                    .filter(rule -> !DnsPorts.isOnlyDns(rule))
                    .flatMap(rule -> rule.peers().stream())
                    .filter(Peer::isEveryAddress)
                    .forEach(peer ->
                            inside(policies, peer).ifPresent(inside -> findings.accept(finding(policy, peer, inside))));
        }
    }

    /** What is inside and not left out. */
    private static Optional<String> inside(Policies policies, Peer peer) {
        if (peer.except().isEmpty()) {
            return Optional.of("pods, Services and nodes, and the cloud's metadata server");
        }
        Target target = policies.cluster().target();
        List<Cidr> ranges = Stream.of(target.podCidrs(), target.serviceCidrs(), target.nodeCidrs(), List.of(METADATA))
                .flatMap(List::stream)
                .filter(range -> Flows.covers(peer, range))
                .toList();
        return ranges.isEmpty() ? Optional.empty() : Optional.of(LabelText.list(ranges));
    }

    private Diagnostic finding(Policy policy, Peer peer, String inside) {
        return warning(
                        policy,
                        peer.path().field("ipBlock"),
                        policy + " lets its pods reach " + peer + ", which includes " + inside)
                .fix("add except with the cluster's own ranges"
                        + (peer.block()
                                        .filter(block -> block.contains(METADATA))
                                        .isPresent()
                                ? ", and 169.254.0.0/16"
                                : ", and fe80::/10"));
    }
}
