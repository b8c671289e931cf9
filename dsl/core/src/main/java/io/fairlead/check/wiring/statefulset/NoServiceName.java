package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * A StatefulSet names the Service under which its pods have their names.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations">Limitations</a>
 */
final class NoServiceName implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/no-service-name");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(StatefulSet.class)
                .filter(set -> set.resource().spec().isPresent())
                .filter(set -> set.resource()
                        .spec()
                        .flatMap(StatefulSetSpec::serviceName)
                        .filter(name -> !name.isEmpty())
                        .isEmpty())
                .forEach(set -> findings.accept(finding(set)));
    }

    private Diagnostic finding(Typed<StatefulSet> set) {
        return Finding.warning(
                        code(),
                        set.manifest(),
                        FieldPath.of("spec"),
                        "StatefulSet \"" + set.name() + "\" names no Service: its pods have no DNS names")
                .fix("set `serviceName` to a headless Service that selects its pods");
    }
}
