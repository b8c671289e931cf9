package io.fairlead.plan.policy;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.target.PodIdentity;
import io.fairlead.value.Cidr;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The peers of policy rules ({@code NetworkPolicyPeer}). */
final class Peers {
    /** Set by the API server on every namespace and not changeable, unlike any label that a person gives. */
    private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

    private Peers() {}

    /** Pods of the policy's own namespace. */
    static NetworkPolicyPeer pods(Map<String, String> labels) {
        return NetworkPolicyPeer.builder().podSelector(selector(labels)).build();
    }

    /** Pods of a namespace: both selectors in one peer, so both must match. */
    static NetworkPolicyPeer pods(PodIdentity identity) {
        Map<String, String> labels = new LinkedHashMap<>();
        identity.labels().forEach((key, value) -> labels.put(key.toString(), value.toString()));
        return NetworkPolicyPeer.builder()
                .namespaceSelector(
                        selector(Map.of(NAMESPACE_NAME, identity.namespace().text())))
                .podSelector(selector(labels))
                .build();
    }

    /** Addresses, without those of {@code holes}; a range that lies wholly in a hole is no peer at all. */
    static List<NetworkPolicyPeer> addresses(Collection<Cidr> ranges, Collection<Cidr> holes) {
        return ranges.stream()
                .filter(range -> holes.stream().noneMatch(hole -> hole.contains(range)))
                .map(range -> block(range, holes))
                .toList();
    }

    /** The API server takes exceptions only strictly inside their range. */
    private static NetworkPolicyPeer block(Cidr range, Collection<Cidr> holes) {
        IPBlock.Builder block = IPBlock.builder().cidr(range.toString());
        List<String> except = holes.stream()
                .filter(range::contains)
                .map(Cidr::toString)
                .distinct()
                .toList();
        if (!except.isEmpty()) {
            block.except(except);
        }
        return NetworkPolicyPeer.builder().ipBlock(block.build()).build();
    }

    static LabelSelector selector(Map<String, String> labels) {
        return LabelSelector.builder().matchLabels(labels).build();
    }
}
