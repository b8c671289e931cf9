package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Either all objects name their namespace, or none does.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/">Namespaces</a>
 */
final class NamespaceDrift implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("namespace/drift");
    }

    private static final int SHOWN = 5;

    /** Of a kind that is not known it is not known either whether its objects have a namespace. */
    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        List<Manifest> namespaced = cluster.objects().stream()
                .filter(object -> !object.namespace().isEmpty())
                .toList();
        List<Manifest> silent = namespaced.stream()
                .filter(object -> !(object.resource() instanceof UntypedResource))
                .filter(Predicate.not(NamespaceDrift::saysWhere))
                .toList();
        Set<String> said = namespaced.stream()
                .filter(NamespaceDrift::saysWhere)
                .map(Manifest::namespace)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!silent.isEmpty()
                && !said.isEmpty()
                && !said.equals(Set.of(silent.get(0).namespace()))) {
            findings.accept(finding(silent, said));
        }
    }

    private static boolean saysWhere(Manifest object) {
        return object.resource().namespace().filter(name -> !name.isEmpty()).isPresent();
    }

    private Diagnostic finding(List<Manifest> silent, Set<String> said) {
        String names = silent.stream()
                .limit(SHOWN)
                .map(object -> object.resource().kind() + "/" + object.name())
                .collect(Collectors.joining(", "));
        String more = silent.size() > SHOWN ? " and " + (silent.size() - SHOWN) + " more" : "";
        return Finding.warning(
                        code(),
                        silent.get(0),
                        FieldPath.of("metadata"),
                        (silent.size() == 1
                                        ? "an object names no namespace and lands"
                                        : silent.size() + " objects name no namespace and land")
                                + " in " + silent.get(0).namespace() + ", while others are for "
                                + String.join(", ", said))
                .saw(names + more)
                .fix("set metadata.namespace on every object");
    }
}
