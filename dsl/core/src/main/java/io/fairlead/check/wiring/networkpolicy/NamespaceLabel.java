package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Nearest;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Some namespace carries the labels by which a peer names it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name">Targeting a
 *     Namespace by its name</a>
 */
final class NamespaceLabel extends NetworkPolicyRule {
    NamespaceLabel() {
        super("namespace-label");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        KnownNamespaces known = KnownNamespaces.of(policies.cluster());
        for (Policy policy : policies.all()) {
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .forEach(peer ->
                            peer.namespaces().map(LabelSelector::matchLabels).orElse(Map.of()).entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .filter(label -> !known.carries(label) && !isSetByThePlatform(label.getKey()))
                                    .forEach(label -> report(policies, known, policy, peer, label, findings)));
        }
    }

    private static boolean isSetByThePlatform(String key) {
        return key.contains("openshift.io/") || key.contains("cattle.io/");
    }

    private void report(
            Policies policies,
            KnownNamespaces known,
            Policy policy,
            Peer peer,
            Map.Entry<String, String> label,
            Consumer<Diagnostic> findings) {
        FieldPath path =
                peer.path().field("namespaceSelector").field("matchLabels").key(label.getKey());
        String pair = label.getKey() + ": " + label.getValue();
        if (label.getKey().equals(Cluster.NAMESPACE_NAME_LABEL)) {
            byName(policies, known, policy, path, label.getValue())
                    .map(f -> f.saw(pair))
                    .ifPresent(findings);
        } else if (label.getKey().equals("name")) {
            String message = policy + " looks for namespaces with the label \"name\", which no namespace has by itself";
            findings.accept(likely(policies, policy, path, message)
                    .saw(pair)
                    .fix("use " + Cluster.NAMESPACE_NAME_LABEL + ": " + label.getValue()));
        } else {
            Optional<String> near = Nearest.word(known.values(label.getKey()), label.getValue());
            String message = policy + " looks for namespaces with a label that none of those given carries";
            Diagnostic finding = near.isPresent() || policies.cluster().isClosedWorld()
                    ? likely(policies, policy, path, message)
                    : note(policy, path, message);
            findings.accept(near.map(value -> finding.fix("use " + label.getKey() + ": " + value))
                    .orElse(finding)
                    .saw(pair));
        }
    }

    private Optional<Diagnostic> byName(
            Policies policies, KnownNamespaces known, Policy policy, FieldPath path, String name) {
        Optional<String> near = Nearest.word(known.names(), name);
        boolean missing = policies.cluster().isClosedWorld() && !Platform.isSystem(name);
        if (near.isEmpty() && !missing) {
            return Optional.empty();
        }
        Diagnostic finding = warning(policy, path, policy + " looks for namespace " + name + ", which was not given");
        return Optional.of(near.map(value -> finding.fix("use " + Cluster.NAMESPACE_NAME_LABEL + ": " + value))
                .orElse(finding));
    }
}
