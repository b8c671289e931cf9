package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.value.Cidr;
import io.fairlead.value.FieldPath;
import io.fairlead.value.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * One item of {@code from} or {@code to}.
 *
 * @param namespace that of the policy
 * @param spec the item
 * @param path where it stands
 */
record Peer(String namespace, NetworkPolicyPeer spec, FieldPath path) {
    Optional<LabelSelector> pods() {
        return spec.podSelector();
    }

    Optional<LabelSelector> namespaces() {
        return spec.namespaceSelector();
    }

    /** The address range; empty for selectors, and for a range that the API server refuses. */
    Optional<Cidr> block() {
        return spec.ipBlock().map(IPBlock::cidr).flatMap(Peer::range);
    }

    /** What the range leaves out. */
    List<Cidr> except() {
        return spec.ipBlock().map(IPBlock::except).orElse(List.of()).stream()
                .flatMap(text -> range(text).stream())
                .toList();
    }

    boolean isBlock() {
        return spec.ipBlock().isPresent();
    }

    /** Whether it names pods by at least one label value, and so means certain pods and not just anyone. */
    boolean namesPods() {
        return !isBlock()
                && pods().filter(selector -> !selector.matchLabels().isEmpty()).isPresent();
    }

    /** Whether only pods of the policy's own namespace can be meant. */
    boolean isLocal() {
        return !isBlock() && namespaces().isEmpty();
    }

    boolean isEveryAddress() {
        return block().filter(range -> range.prefixLength() == 0).isPresent();
    }

    private static Optional<Cidr> range(String text) {
        try {
            return Optional.of(Cidr.parse(text));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        if (isBlock()) {
            return spec.ipBlock().map(IPBlock::cidr).orElse("");
        }
        String pods = pods().map(selector -> isAll(selector) ? "every pod" : "pods with " + LabelText.of(selector))
                .orElse("every pod");
        return pods
                + namespaces()
                        .map(selector -> isAll(selector)
                                ? " of every namespace"
                                : " of namespaces with " + LabelText.of(selector))
                        .orElse(" of namespace " + namespace);
    }

    static boolean isAll(LabelSelector selector) {
        return selector.matchLabels().isEmpty() && selector.matchExpressions().isEmpty();
    }
}
