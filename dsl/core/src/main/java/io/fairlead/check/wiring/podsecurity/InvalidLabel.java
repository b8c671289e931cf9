package io.fairlead.check.wiring.podsecurity;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The Pod Security labels of a namespace have values that the API server takes.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/">Enforce Pod Security
 *     Standards with namespace labels</a>
 */
final class InvalidLabel implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("podsecurity/invalid-label");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Namespace.class).forEach(namespace -> {
            Map<String, String> labels =
                    namespace.resource().metadata().map(ObjectMeta::labels).orElse(Map.of());
            labels.entrySet().stream()
                    .filter(label -> label.getKey().startsWith(NamespaceLevels.PREFIX))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(label -> check(namespace, label.getKey(), label.getValue(), findings));
        });
    }

    private void check(Typed<Namespace> namespace, String key, String value, Consumer<Diagnostic> findings) {
        boolean version = key.endsWith("-version");
        String mode = version ? key.substring(0, key.length() - "-version".length()) : key;
        boolean known = Stream.of(NamespaceLevels.Mode.values())
                .anyMatch(each -> each.label().equals(mode));
        if (!known) {
            findings.accept(finding(
                            namespace,
                            key,
                            value,
                            Diagnostic.warning(
                                    code(),
                                    "label " + key + " of Namespace \"" + namespace.name() + "\" means nothing"))
                    .fix("use enforce, warn or audit"));
        } else if (!(version
                ? NamespaceLevels.isVersion(value)
                : Level.find(value).isPresent())) {
            findings.accept(finding(
                            namespace,
                            key,
                            value,
                            Diagnostic.error(
                                    code(),
                                    "label " + key + " of Namespace \"" + namespace.name()
                                            + "\" has a value that the API server refuses"))
                    .fix(version ? "use latest, or a minor such as v1.36" : "use privileged, baseline or restricted"));
        }
    }

    private static Diagnostic finding(Typed<Namespace> namespace, String key, String value, Diagnostic plain) {
        return namespace
                .manifest()
                .locate(plain, FieldPath.of("metadata", "labels").key(key))
                .saw(value);
    }
}
