package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Nearest;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.manifest.Selector;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pods that a peer names exist.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors">Behavior of
 *     to and from selectors</a>
 */
final class PeerMatchesNothing extends NetworkPolicyRule {
    PeerMatchesNothing() {
        super("peer-matches-nothing");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .filter(Peer::namesPods)
                    .forEach(peer -> {
                        LabelSelector selector = peer.pods().orElseThrow();
                        namespace(peer)
                                .filter(namespace -> !isOfThePlatform(policies.cluster(), namespace, selector))
                                .filter(namespace -> policies.pods()
                                        .select(namespace, selector)
                                        .findAny()
                                        .isEmpty())
                                .filter(namespace -> !peer.isLocal()
                                        || policies.pods()
                                                .selectAnywhere(selector)
                                                .findAny()
                                                .isEmpty())
                                .ifPresent(namespace -> report(policies, policy, peer, namespace, findings));
                    });
        }
    }

    private void report(Policies policies, Policy policy, Peer peer, String namespace, Consumer<Diagnostic> findings) {
        boolean given = peer.isLocal()
                ? policies.cluster().knowsPodsOf(namespace)
                : !policies.cluster().workloads(namespace).isEmpty();
        if (!given && !peer.isLocal()) {
            return;
        }
        LabelSelector selector = peer.pods().orElseThrow();
        String message = policy + " names pods that namespace " + namespace + " does not have";
        Diagnostic finding = given
                ? warning(policy, peer.path().field("podSelector"), message)
                : note(policy, peer.path().field("podSelector"), message + " among those given");
        Diagnostic seen = finding.saw(LabelText.of(selector));
        findings.accept(Nearest.pod(policies.pods().in(namespace), selector.matchLabels())
                .map(pod -> seen.fix("use labels of " + pod + ": " + LabelText.of(pod.labels())))
                .orElse(seen));
    }

    /** The one namespace that a peer means; empty when it may mean several. */
    private static Optional<String> namespace(Peer peer) {
        return peer.isLocal()
                ? Optional.of(peer.namespace())
                : peer.namespaces().map(selector -> selector.matchLabels().get(Cluster.NAMESPACE_NAME_LABEL));
    }

    /** Name servers and ingress controllers come with the cluster, not with the manifests. */
    static boolean isOfThePlatform(Cluster cluster, String namespace, LabelSelector selector) {
        return Platform.identities(cluster.target())
                .anyMatch(pods ->
                        pods.namespace().text().equals(namespace) && Selector.selects(selector, Platform.labels(pods)));
    }
}
