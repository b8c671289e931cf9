package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Secret;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A key that a pod reads is in the ConfigMap or Secret.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions">Restrictions</a>
 */
final class MissingKey implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("reference/missing-key");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Reference.all(cluster)
                .filter(reference -> !reference.optional())
                .forEach(reference -> reference
                        .key()
                        .ifPresent(key -> keys(cluster, reference)
                                .filter(keys -> !keys.contains(key))
                                .ifPresent(keys -> findings.accept(finding(reference, key, keys)))));
    }

    private static Optional<Set<String>> keys(Cluster cluster, Reference reference) {
        Set<String> keys = new TreeSet<>();
        if (reference.kind() == ConfigMap.class) {
            return cluster.find(ConfigMap.class, reference.namespace(), reference.name())
                    .map(found -> {
                        keys.addAll(found.resource().data().keySet());
                        keys.addAll(found.resource().binaryData().keySet());
                        return keys;
                    });
        }
        return cluster.find(Secret.class, reference.namespace(), reference.name())
                .map(found -> {
                    keys.addAll(found.resource().data().keySet());
                    keys.addAll(found.resource().stringData().keySet());
                    return keys;
                });
    }

    private Diagnostic finding(Reference reference, String key, Set<String> keys) {
        Diagnostic finding = Finding.error(
                        code(),
                        reference.manifest(),
                        reference.keyPath(),
                        Finding.name(reference.manifest()) + " reads key \"" + key + "\" of " + reference.text()
                                + ", which it does not have: the pods do not start")
                .saw(key + "      keys: " + (keys.isEmpty() ? "none" : String.join(", ", keys)));
        return Nearest.of(key, List.copyOf(keys))
                .map(name -> finding.fix("use key " + name))
                .orElse(finding);
    }
}
