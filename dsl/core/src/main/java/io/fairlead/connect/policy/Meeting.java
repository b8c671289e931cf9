package io.fairlead.connect.policy;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.peer.Someone.AsAddress;
import io.fairlead.connect.peer.Someone.AsPod;
import io.fairlead.connect.peer.Someone.Origin;
import io.fairlead.target.Cni;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import java.util.Optional;

/**
 * Whether a rule is for somebody, judged for one of them at a time.
 *
 * @param cni whose habits count where the API leaves them open
 */
public record Meeting(Cni cni) {
    /** Whether a rule is for somebody. */
    public Finding meet(PolicyRule rule, Someone who) {
        if (rule.isForEverybody()) {
            return Finding.YES;
        }
        Finding all = meetBlocks(rule, who.address());
        for (RulePeer.Pods peer : rule.pods()) {
            all = all.or(pods(peer, rule.policy().namespace(), who.pod()));
        }
        return all;
    }

    /** Whether the blocks of a rule are for an address. */
    public Finding meetBlocks(PolicyRule rule, AsAddress address) {
        return rule.blocks().isEmpty() ? Finding.NO : block(rule.blocks(), address);
    }

    /** Whether one peer of a rule is somebody. */
    public Finding meet(RulePeer peer, String policyNamespace, Someone who) {
        return peer instanceof RulePeer.Block block
                ? block(block.addresses(), who.address())
                : pods((RulePeer.Pods) peer, policyNamespace, who.pod());
    }

    /** Whether a policy selects somebody's pods. */
    public Finding selects(Policy policy, Someone who) {
        String doubt = "whether NetworkPolicy \"" + policy.manifest().name() + "\" selects it";
        return who.pod()
                .filter(pod -> pod.namespace().equals(policy.namespace()))
                .map(pod -> visible(pod).and(labels(policy.pods(), pod.labels(), doubt)))
                .orElse(Finding.NO);
    }

    private Finding pods(RulePeer.Pods peer, String policyNamespace, Optional<AsPod> who) {
        if (who.isEmpty()) {
            return Finding.NO;
        }
        AsPod pod = who.get();
        Finding namespace = peer.namespaces().isEmpty()
                ? pod.namespace().equals(policyNamespace) ? Finding.YES : Finding.NO
                : labels(peer.namespaces().get(), pod.ofNamespace(), namespaceDoubt(pod));
        return namespace.and(labels(peer.pods(), pod.labels(), podDoubt(pod))).and(visible(pod));
    }

    private static String namespaceDoubt(AsPod pod) {
        return pod.namespace().isEmpty() ? "the labels of its namespace" : "the labels of namespace " + pod.namespace();
    }

    private static String podDoubt(AsPod pod) {
        return pod.labels().complete() ? "labels that a controller adds to the pod" : "the labels of the pod";
    }

    private static Finding labels(LabelQuery query, Labels labels, String doubt) {
        return finding(query.matches(labels), doubt);
    }

    private Finding visible(AsPod pod) {
        return pod.visible()
                ? Finding.YES
                : finding(
                        match(cni.support(CniFeature.HOST_NETWORK_PODS)),
                        "whether " + cni() + " selects pods on the host network");
    }

    /** Whether a block is for an address, wherever it may be. */
    private Finding block(AddressSet block, AsAddress who) {
        Finding there = block.containsAll(who.possible())
                ? Finding.YES
                : block.isDisjointFrom(who.possible()) ? Finding.NO : Finding.depends(addressDoubt(who.origin()));
        return there.match() == Match.NO ? there : there.and(origin(who.origin()));
    }

    private Finding origin(Origin origin) {
        return switch (origin) {
            case OUTSIDE -> Finding.YES;
            case POD -> finding(match(cni.support(CniFeature.IP_BLOCK_PODS)), "whether ipBlock matches pods" + under());
            case NODE ->
                finding(match(cni.support(CniFeature.IP_BLOCK_NODES)), "whether ipBlock matches nodes" + under());
            case CLIENT_OR_NODE ->
                cni.support(CniFeature.IP_BLOCK_NODES) == Support.YES
                        ? Finding.YES
                        : Finding.depends("whether a node's address replaces that of the client");
        };
    }

    private String under() {
        return cni == Cni.UNKNOWN ? " under the network plugin, which is not known" : " under " + cni;
    }

    private static String addressDoubt(Origin origin) {
        return switch (origin) {
            case OUTSIDE -> "the address of the client";
            case POD -> "the address of the pod";
            case NODE -> "the address of the node";
            case CLIENT_OR_NODE -> "the address of the client, or of the node that replaces it";
        };
    }

    private static Match match(Support support) {
        return switch (support) {
            case YES -> Match.YES;
            case NO -> Match.NO;
            case DEPENDS -> Match.DEPENDS;
        };
    }

    private static Finding finding(Match match, String doubt) {
        return switch (match) {
            case YES -> Finding.YES;
            case NO -> Finding.NO;
            case DEPENDS -> Finding.depends(doubt);
        };
    }
}
