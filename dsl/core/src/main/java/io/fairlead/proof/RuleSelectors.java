package io.fairlead.proof;

import io.fairlead.connect.witness.LabelWitness;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.manifest.Manifests;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whom the rules of a namespace select, each with the fewest labels.
 *
 * @param peers without repetitions, in order
 * @param unwanted labels that some rule's pods must not have
 */
record RuleSelectors(Set<Selected> peers, Map<String, String> unwanted) {
    private static final LabelSelector EVERYTHING = LabelSelector.builder().build();

    /**
     * Pods.
     *
     * @param namespace the labels of their namespace; empty for that of the policy
     * @param pod their own labels
     */
    record Selected(Optional<Map<String, String>> namespace, Map<String, String> pod) {}

    static RuleSelectors of(Manifests manifests, String namespace) {
        RuleSelectors all = new RuleSelectors(new LinkedHashSet<>(), new TreeMap<>());
        manifests
                .of(NetworkPolicy.class)
                .filter(policy -> policy.namespace().equals(namespace))
                .flatMap(policy -> policy.resource().spec().stream())
                .flatMap(RuleSelectors::peersOf)
                .distinct()
                .filter(peer -> peer.ipBlock().isEmpty())
                .forEach(all::add);
        return all;
    }

    private static Stream<NetworkPolicyPeer> peersOf(NetworkPolicySpec spec) {
        return Stream.concat(
                spec.ingress().stream().flatMap(rule -> rule.from().stream()),
                spec.egress().stream().flatMap(rule -> rule.to().stream()));
    }

    private void add(NetworkPolicyPeer peer) {
        LabelSelector pods = peer.podSelector().orElse(EVERYTHING);
        pods.matchExpressions().forEach(this::unwanted);
        for (Map<String, String> pod : LabelWitness.of(pods)) {
            if (peer.namespaceSelector().isEmpty()) {
                peers.add(new Selected(Optional.empty(), pod));
            }
            peer.namespaceSelector()
                    .map(LabelWitness::of)
                    .orElse(List.of())
                    .forEach(labels -> peers.add(new Selected(Optional.of(labels), pod)));
        }
    }

    private void unwanted(LabelSelectorRequirement expression) {
        if (expression.operator().equals("NotIn")) {
            expression.values().forEach(value -> unwanted.putIfAbsent(expression.key(), value));
        } else if (expression.operator().equals("DoesNotExist")) {
            unwanted.putIfAbsent(expression.key(), LabelWitness.ANY_VALUE);
        }
    }
}
